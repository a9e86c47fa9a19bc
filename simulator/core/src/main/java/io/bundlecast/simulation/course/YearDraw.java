package io.bundlecast.simulation.course;

import io.bundlecast.care.CareDraw;
import io.bundlecast.care.CareModel;
import io.bundlecast.care.YearConditions;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Drivers;
import io.bundlecast.integration.Family;
import io.bundlecast.integration.IntegrationTrial;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.simulation.plan.PlannedJourney;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.DesignedTrial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/** One thread's workplace for drawing the years of a trial, one after the other, at every level side by side. */
public final class YearDraw {

    private final SimulationPlan plan;
    private final DesignedTrial point;
    private final IntegrationTrial integration;
    private final Map<Service, Drivers> drivers = new LinkedHashMap<>();
    private final List<Drivers> driversByLine = new ArrayList<>();
    private final Drivers hospitalWide;
    private final List<CareDraw> draws = new ArrayList<>();
    private final Experience[] experiences;
    private final Experience means;
    private final @Nullable CourseDraw courses;

    /** Episodes that share their multipliers. */
    private record Service(Family family, String specialty) {
        static Service of(CareModel line) {
            return new Service(line.family(), line.specialty());
        }
    }

    public YearDraw(SimulationPlan plan) {
        this.plan = plan;
        int levels = plan.levels().size();
        this.point = new DesignedTrial(plan.design());
        this.integration = plan.integration().newTrial();
        PlannedJourney journey = plan.journey();
        this.courses = journey == null ? null : new CourseDraw(journey, plan.integration(), plan.years());
        this.experiences = new Experience[levels];
        for (int level = 0; level < levels; level++) {
            experiences[level] = plan.newExperience();
        }
        this.means = plan.newExperience();
        this.hospitalWide = new Drivers(levels);
        for (CareModel line : plan.lines()) {
            driversByLine.add(drivers.computeIfAbsent(Service.of(line), service -> new Drivers(levels)));
            draws.add(line.newDraw(levels, plan.presentLevel(), means));
        }
    }

    /** Begins new sums of what is kept of sequences only on average; none without a journey. */
    public List<CourseSums> beginSums() {
        return courses == null ? List.of() : courses.begin();
    }

    /** Goes to a trial: what is not known is drawn, for all its years. */
    public void moveTo(int trial) {
        point.moveTo(trial);
        if (plan.scenario().run().parameterUncertainty()) {
            integration.draw(point);
        } else {
            integration.expect();
        }
        if (courses != null) {
            courses.draw(point, trial);
        }
    }

    /** Draws one year of the trial, counted from 1; an experience holds until the next year is drawn. */
    public Experience[] draw(int year) {
        return draw(year, SavingSums.ALL);
    }

    /** Draws one year as it would be had only some goals changed along every sequence, as bits by their ordinals. The draws are the same. */
    public Experience[] draw(int year, int goals) {
        point.moveToYear(year);
        YearConditions conditions = plan.years().on(plan.shocks().conditions(point), point, year);
        double caseMix = plan.shocks().caseMixRatio(point);
        double[] shocks = plan.shocks().driverFactors(point);
        if (courses != null) {
            courses.stand(year, goals, integration);
        }
        for (Map.Entry<Service, Drivers> entry : drivers.entrySet()) {
            Service service = entry.getKey();
            integration.drivers(service.family(), service.specialty(), entry.getValue());
            plan.shocks().scale(entry.getValue(), shocks);
        }
        integration.drivers(Family.SURGICAL, hospitalWide);
        plan.shocks().scale(hospitalWide, shocks);
        for (int i = 0; i < draws.size(); i++) {
            draws.get(i).draw(point, point.stream(), conditions, driversByLine.get(i), experiences);
        }
        for (Experience experience : experiences) {
            experience.setRegion(conditions.trendRatio(), caseMix);
            experience.comparePresent(experiences[plan.presentLevel()]);
        }
        plan.quality().draw(point, hospitalWide, experiences);
        return experiences;
    }

    /** What the year last drawn would bring at the present level on average over patients and physicians, of lines of which that is known exactly; in the trials of which {@link io.bundlecast.random.Subsample}. */
    public Experience means() {
        return means;
    }

    /** Hands over what is known of a course in a year of the trial, beside its care; on a journey only.
     *
     * @param revenue what fee for service pays the party in focus */
    public void report(int year, int course, double revenue, ObjDoubleConsumer<CourseMeasure> to) {
        if (courses != null) {
            courses.report(point, year, course, revenue, to);
        }
    }
}
