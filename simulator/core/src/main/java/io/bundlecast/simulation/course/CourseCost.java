package io.bundlecast.simulation.course;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.journey.ProgrammeSize;
import io.bundlecast.integration.workforce.VolumeStaffing;
import io.bundlecast.integration.workforce.WorkforceMeasure;
import io.bundlecast.integration.workforce.WorkforceTrial;
import io.bundlecast.integration.workforce.WorkforceYears;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.scenario.Journey.Exclusion;
import io.bundlecast.simulation.course.CourseSums.Yearly;
import io.bundlecast.simulation.plan.PlannedJourney;
import io.bundlecast.simulation.plan.YearPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** One thread's workplace for the physicians of every course and for what they and the programme cost. Own costs drift against prices over the years. */
final class CourseCost {

    private static final List<Shown> PEOPLE = List.of(
            new Shown(WorkforceMeasure.NEED, CourseMeasure.NEED),
            new Shown(WorkforceMeasure.FTE, CourseMeasure.OUTPUT),
            new Shown(WorkforceMeasure.HEADS, CourseMeasure.HEADS),
            new Shown(WorkforceMeasure.RETIRED, CourseMeasure.RETIRED),
            new Shown(WorkforceMeasure.QUIT, CourseMeasure.QUIT),
            new Shown(WorkforceMeasure.EXCLUDED, CourseMeasure.EXCLUDED),
            new Shown(WorkforceMeasure.SHORTAGE, CourseMeasure.SHORTAGE));

    private static final List<Shown> PAY = List.of(
            new Shown(WorkforceMeasure.SUBSIDY, CourseMeasure.SUBSIDY),
            new Shown(WorkforceMeasure.SUBSIDY_AFTER_ANCILLARY, CourseMeasure.SUBSIDY_AFTER_ANCILLARY),
            new Shown(WorkforceMeasure.SUBSIDY_AFTER_OVERHEAD, CourseMeasure.SUBSIDY_AFTER_OVERHEAD));

    private final PlannedJourney journey;
    private final YearPath path;
    private final ProgrammeCost prices;
    private final VolumeStaffing staffing;
    private final WorkforceTrial shared;
    private final List<WorkforceYears> workforces = new ArrayList<>();
    private final double[] excluded;
    private final TrialParameter patientsLeave;
    private final TrialParameter marginEach;
    private final double[] lives;
    private final double[] drift;

    /** A figure of the workforce and what it is called among those of a course. */
    private record Shown(WorkforceMeasure from, CourseMeasure as) {}

    CourseCost(PlannedJourney journey, YearPath path) {
        this.journey = journey;
        this.path = path;
        this.prices = journey.newCost();
        this.staffing = journey.workforce().terms().staffing();
        this.shared = journey.workforce().newTrial();
        for (int course = 0; course <= journey.model().sequences().size(); course++) {
            workforces.add(journey.workforce().newYears());
        }
        this.excluded = new double[path.years() + 1];
        Exclusion exclusion = journey.terms().exclusion();
        this.patientsLeave = journey.parameter("exclusion/patientsLeave", exclusion.patientsLeave());
        this.marginEach = journey.parameter("exclusion/marginEach", exclusion.marginEach());
        this.lives = new double[path.years() + 1];
        this.drift = new double[path.years() + 1];
    }

    /** Draws prices and the physicians of every course; those of a sequence lose whom its criteria exclude. */
    void draw(TrialPoint point, long trial, List<JourneyYears> sequences) {
        prices.draw(point);
        for (int year = 0; year < lives.length; year++) {
            lives[year] = path.lives(point, year + 1);
            drift[year] = path.costDrift(point, year + 1);
        }
        shared.draw(point, trial, lives);
        Arrays.fill(excluded, 0);
        workforces.get(0).follow(shared, excluded);
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            JourneyYears years = sequences.get(sequence);
            Arrays.fill(excluded, 0);
            if (years.exclusionYear() > 0) {
                excluded[years.exclusionYear()] = years.excluded();
            }
            workforces.get(sequence + 1).follow(shared, excluded);
        }
    }

    /** Physicians of a course at the end of a year. */
    double physicians(int course, int year) {
        return workforces.get(course).get(WorkforceMeasure.HEADS, year);
    }

    /** Those of the first physicians who are there at the end of a year, before any of them is excluded. */
    double bound(int course, int year) {
        return workforces.get(course).get(WorkforceMeasure.BOUND, year);
    }

    void programme(JourneyYears years, int year, int course, ObjDoubleConsumer<CourseMeasure> to, CourseSums sums) {
        WorkforceYears workforce = workforces.get(course);
        double served = lives[year - 1];
        double physicians = workforce.get(WorkforceMeasure.HEADS, year);
        ProgrammeSize size = new ProgrammeSize(
                served,
                physicians,
                workforce.get(WorkforceMeasure.HIRES, year - 1),
                staffing.hospitalists(served),
                staffing.intensivists());
        double dearer = drift[year - 1];
        prices.price(years, year, size);
        to.accept(CourseMeasure.BUILDING_COST, dearer * prices.building());
        to.accept(CourseMeasure.RUNNING_COST, dearer * prices.running());
        to.accept(CourseMeasure.CULTURE_COST, dearer * prices.culture());
        for (int i = 0; i < journey.model().components().size(); i++) {
            sums.add(Yearly.BUILDING, i, year, dearer * prices.building(i));
            sums.add(Yearly.RUNNING, i, year, dearer * prices.running(i));
        }
        to.accept(CourseMeasure.RECORD_COST, (1 - years.productivity(year)) * physicians * journey.collections());
    }

    void people(int year, int course, ObjDoubleConsumer<CourseMeasure> to) {
        WorkforceYears workforce = workforces.get(course);
        for (int i = 0; i < PEOPLE.size(); i++) {
            Shown shown = PEOPLE.get(i);
            to.accept(shown.as(), workforce.get(shown.from(), year));
        }
        double dearer = drift[year - 1];
        to.accept(CourseMeasure.HIRES, workforce.get(WorkforceMeasure.HIRES, year - 1));
        to.accept(CourseMeasure.RECRUITING_COST, dearer * workforce.get(WorkforceMeasure.RECRUITING_COST, year - 1));
        for (int i = 0; i < PAY.size(); i++) {
            Shown shown = PAY.get(i);
            to.accept(shown.as(), dearer * paid(workforce, shown.from(), year));
        }
    }

    /** The subsidy of a course's employed physicians in a year, as usually reported. */
    double subsidy(int year, int course) {
        return drift[year - 1] * paid(workforces.get(course), WorkforceMeasure.SUBSIDY, year);
    }

    /** What is paid for the mean of those there at the begin and at the end of a year; those who are excluded leave as it ends. */
    private static double paid(WorkforceYears workforce, WorkforceMeasure pay, int year) {
        double heads = workforce.get(WorkforceMeasure.HEADS, year);
        double end = workforce.get(pay, year);
        double leaving = heads == 0 ? 0 : end / heads * workforce.get(WorkforceMeasure.EXCLUDED, year);
        return (workforce.get(pay, year - 1) + end + leaving) / 2;
    }

    /** Patients who are out of the network in a year because they followed an excluded physician, and what they would have brought. */
    void patients(TrialPoint point, int year, int course, ObjDoubleConsumer<CourseMeasure> to) {
        double served = lives[year - 1];
        double lost = served * patientsLeave.shareAt(point) * absent(course, year);
        to.accept(CourseMeasure.LIVES, served - lost);
        to.accept(CourseMeasure.EXCLUSION_COST, lost * Math.max(0, marginEach.at(point)));
    }

    /** The part of the network's physicians who have been excluded and not yet been made up for. */
    private double absent(int course, int year) {
        WorkforceYears workforce = workforces.get(course);
        double absent = 0;
        for (int deadline = 1; deadline < year; deadline++) {
            double left = workforce.get(WorkforceMeasure.EXCLUDED, deadline);
            if (left > 0) {
                double before = left + workforce.get(WorkforceMeasure.HEADS, deadline);
                absent += left / before * journey.terms().exclusion().remaining(year - deadline);
            }
        }
        return absent;
    }
}
