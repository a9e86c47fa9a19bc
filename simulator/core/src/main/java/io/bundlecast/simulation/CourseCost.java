package io.bundlecast.simulation;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.journey.ProgrammeSize;
import io.bundlecast.integration.workforce.VolumeStaffing;
import io.bundlecast.integration.workforce.WorkforceMeasure;
import io.bundlecast.integration.workforce.WorkforceYears;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.scenario.Journey.Exclusion;
import io.bundlecast.simulation.CourseSums.Yearly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** One thread's workplace for the physicians of every course and for what they and the programme cost. Own costs drift against prices over the years. */
final class CourseCost {

    private static final Map<WorkforceMeasure, CourseMeasure> PEOPLE = Map.of(
            WorkforceMeasure.NEED, CourseMeasure.NEED,
            WorkforceMeasure.FTE, CourseMeasure.OUTPUT,
            WorkforceMeasure.HEADS, CourseMeasure.HEADS,
            WorkforceMeasure.RETIRED, CourseMeasure.RETIRED,
            WorkforceMeasure.QUIT, CourseMeasure.QUIT,
            WorkforceMeasure.EXCLUDED, CourseMeasure.EXCLUDED,
            WorkforceMeasure.SHORTAGE, CourseMeasure.SHORTAGE);

    private static final Map<WorkforceMeasure, CourseMeasure> PAY = Map.of(
            WorkforceMeasure.SUBSIDY, CourseMeasure.SUBSIDY,
            WorkforceMeasure.SUBSIDY_AFTER_ANCILLARY, CourseMeasure.SUBSIDY_AFTER_ANCILLARY,
            WorkforceMeasure.SUBSIDY_AFTER_OVERHEAD, CourseMeasure.SUBSIDY_AFTER_OVERHEAD);

    private final PlannedJourney journey;
    private final YearPath path;
    private final ProgrammeCost prices;
    private final VolumeStaffing staffing;
    private final List<WorkforceYears> workforces = new ArrayList<>();
    private final double[] excluded;
    private final TrialParameter patientsLeave;
    private final TrialParameter marginEach;

    CourseCost(PlannedJourney journey, YearPath path) {
        this.journey = journey;
        this.path = path;
        this.prices = journey.newCost();
        this.staffing = journey.workforce().terms().staffing();
        for (int course = 0; course <= journey.model().sequences().size(); course++) {
            workforces.add(journey.workforce().newYears());
        }
        this.excluded = new double[path.years() + 1];
        Exclusion exclusion = journey.terms().exclusion();
        this.patientsLeave = journey.parameter("exclusion/patientsLeave", exclusion.patientsLeave());
        this.marginEach = journey.parameter("exclusion/marginEach", exclusion.marginEach());
    }

    /** Draws prices and the physicians of every course; those of a sequence lose whom its criteria exclude. */
    void draw(TrialPoint point, long trial, List<JourneyYears> sequences) {
        prices.draw(point);
        Arrays.fill(excluded, 0);
        workforces.get(0).draw(point, trial, excluded);
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            JourneyYears years = sequences.get(sequence);
            Arrays.fill(excluded, 0);
            if (years.exclusionYear() > 0) {
                excluded[years.exclusionYear()] = years.excluded();
            }
            workforces.get(sequence + 1).draw(point, trial, excluded);
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

    void programme(
            TrialPoint point,
            JourneyYears years,
            int year,
            int course,
            ObjDoubleConsumer<CourseMeasure> to,
            CourseSums sums) {
        WorkforceYears workforce = workforces.get(course);
        double lives = path.lives(point, year);
        double physicians = workforce.get(WorkforceMeasure.HEADS, year);
        ProgrammeSize size = new ProgrammeSize(
                lives,
                physicians,
                workforce.get(WorkforceMeasure.HIRES, year - 1),
                staffing.hospitalists(lives),
                staffing.intensivists());
        double drift = path.costDrift(point, year);
        to.accept(CourseMeasure.BUILDING_COST, drift * prices.building(years, year, size));
        to.accept(CourseMeasure.RUNNING_COST, drift * prices.running(years, year, size));
        to.accept(CourseMeasure.CULTURE_COST, drift * prices.culture(years, year, size));
        for (int i = 0; i < journey.model().components().size(); i++) {
            sums.add(Yearly.BUILDING, i, year, drift * prices.building(years, year, i, size));
            sums.add(Yearly.RUNNING, i, year, drift * prices.running(years, year, i, size));
        }
        to.accept(CourseMeasure.RECORD_COST, (1 - years.productivity(year)) * physicians * journey.collections());
    }

    void people(TrialPoint point, int year, int course, ObjDoubleConsumer<CourseMeasure> to) {
        WorkforceYears workforce = workforces.get(course);
        PEOPLE.forEach((from, measure) -> to.accept(measure, workforce.get(from, year)));
        double drift = path.costDrift(point, year);
        to.accept(CourseMeasure.HIRES, workforce.get(WorkforceMeasure.HIRES, year - 1));
        to.accept(CourseMeasure.RECRUITING_COST, drift * workforce.get(WorkforceMeasure.RECRUITING_COST, year - 1));
        PAY.forEach((from, measure) -> to.accept(measure, drift * paid(workforce, from, year)));
    }

    /** The subsidy of a course's employed physicians in a year, as usually reported. */
    double subsidy(TrialPoint point, int year, int course) {
        return path.costDrift(point, year) * paid(workforces.get(course), WorkforceMeasure.SUBSIDY, year);
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
        double lives = path.lives(point, year);
        double lost = lives * patientsLeave.shareAt(point) * absent(course, year);
        to.accept(CourseMeasure.LIVES, lives - lost);
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
