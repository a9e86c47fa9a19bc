package io.bundlecast.simulation.course;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.IndexParts;
import io.bundlecast.integration.IntegrationModel;
import io.bundlecast.integration.IntegrationTrial;
import io.bundlecast.integration.journey.Deadline;
import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyPath;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.simulation.plan.PlannedJourney;
import io.bundlecast.simulation.plan.YearPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** One thread's workplace for following the sequences of a journey through a trial. Course 0 stays as today; course s + 1 follows sequence s. */
final class CourseDraw {

    private static final int QUARTERS = 4;

    private final JourneyPath path;
    private final List<JourneyYears> sequences = new ArrayList<>();
    private final CourseCost cost;
    private final CoursePrices prices;
    private final int[] lines;
    private final Goal[] goalOf;
    private final double[] maturity;
    private final double[] cohesion;
    private final double[] buyIn;
    private final IndexParts parts;
    private final double[] first;
    private final double[] points;
    private final int lastYear;
    private List<CourseSums> sums = List.of();
    private int trial;

    CourseDraw(PlannedJourney journey, IntegrationModel integration, YearPath years) {
        JourneyModel model = journey.model();
        this.path = model.newPath();
        model.sequences().forEach(sequence -> sequences.add(model.newYears()));
        this.cost = new CourseCost(journey, years);
        this.prices = new CoursePrices(journey, years.market());
        this.lines = model.lines().stream().mapToInt(integration::specialty).toArray();
        this.goalOf = model.components().stream().map(Component::goal).toArray(Goal[]::new);
        this.maturity = new double[model.components().size()];
        this.cohesion = new double[integration.specialties()];
        this.buyIn = new double[cohesion.length];
        this.parts = new IndexParts(model.components());
        this.first = new double[maturity.length];
        this.points = new double[maturity.length];
        this.lastYear = years.years();
    }

    /** Begins new sums, one for each sequence, to which every report of a year adds. */
    List<CourseSums> begin() {
        sums = sequences.stream()
                .map(years -> new CourseSums(maturity.length, years.deadline().criteria(), lastYear))
                .toList();
        return sums;
    }

    /** Draws what is not known of the organisation and follows it along every sequence. */
    void draw(TrialPoint point, int trial) {
        this.trial = trial;
        path.draw(point);
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            path.follow(sequence, sequences.get(sequence));
        }
        cost.draw(point, trial, sequences);
    }

    /** Puts every sequence where it stands in the middle of a year, or would stand had only some goals changed by then.
     *
     * @param goals those that have changed, as bits by their ordinals; cohesion of service lines and buy-in go with group cohesion */
    void stand(int year, int goals, IntegrationTrial integration) {
        int together = changed(goals, Goal.GROUP_COHESION) ? year : 0;
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            JourneyYears years = sequences.get(sequence);
            for (int i = 0; i < maturity.length; i++) {
                maturity[i] = years.maturity(changed(goals, goalOf[i]) ? year : 0, i);
            }
            Arrays.fill(cohesion, years.cohesion(together));
            Arrays.fill(buyIn, years.buyIn(together));
            for (int line = 0; line < lines.length; line++) {
                cohesion[lines[line]] = years.lineCohesion(together, line);
                buyIn[lines[line]] = years.lineBuyIn(together, line);
            }
            integration.stand(sequence + 1, maturity, cohesion, buyIn);
        }
    }

    private static boolean changed(int goals, Goal goal) {
        return (goals >> goal.ordinal() & 1) == 1;
    }

    /** Hands over what is known of a course in a year. Staying as today builds nothing; its physicians age as all do.
     *
     * @param revenue what fee for service pays the party in focus */
    void report(TrialPoint point, int year, int course, double revenue, ObjDoubleConsumer<CourseMeasure> to) {
        JourneyYears years = sequences.get(Math.max(0, course - 1));
        state(years, course == 0 ? 0 : year, to);
        if (course > 0) {
            to.accept(CourseMeasure.LOAD, mean(years, year, true));
            to.accept(CourseMeasure.CAPACITY, mean(years, year, false));
            CourseSums sum = sums.get(course - 1);
            cost.programme(years, year, course, to, sum);
            add(years, year, course, sum);
            prices.report(point, years, year, course - 1, revenue, cost.subsidy(year, course), to);
        }
        cost.people(year, course, to);
        cost.patients(point, year, course, to);
    }

    private void add(JourneyYears years, int year, int course, CourseSums sum) {
        sum.addConditions(trial, year, years);
        if (year == lastYear) {
            years.maturitiesAtEnd(0, first);
            years.maturitiesAtEnd(year, maturity);
            parts.of(first, maturity, points);
            sum.addEnd(maturity, points);
        }
        Deadline deadline = years.deadline();
        if (year == deadline.year()) {
            sum.addDeadline(deadline, cost.physicians(course, 0), cost.bound(course, year));
        }
    }

    private static void state(JourneyYears years, int at, ObjDoubleConsumer<CourseMeasure> to) {
        to.accept(CourseMeasure.INDEX, years.index(at));
        to.accept(CourseMeasure.REALISED_INDEX, years.realisedIndex(at));
        to.accept(CourseMeasure.GRADE, years.grade(at).ordinal());
        to.accept(CourseMeasure.GROUP_COHESION, years.goal(at, Goal.GROUP_COHESION));
        to.accept(CourseMeasure.CARE_TRANSFORMATION, years.goal(at, Goal.CARE_TRANSFORMATION));
        to.accept(CourseMeasure.VISIBILITY, years.goal(at, Goal.VISIBILITY));
        to.accept(CourseMeasure.COST_SAVINGS, years.goal(at, Goal.COST_SAVINGS));
        to.accept(CourseMeasure.REALISED_GROUP_COHESION, years.realisedGoal(at, Goal.GROUP_COHESION));
        to.accept(CourseMeasure.REALISED_CARE_TRANSFORMATION, years.realisedGoal(at, Goal.CARE_TRANSFORMATION));
        to.accept(CourseMeasure.REALISED_VISIBILITY, years.realisedGoal(at, Goal.VISIBILITY));
        to.accept(CourseMeasure.REALISED_COST_SAVINGS, years.realisedGoal(at, Goal.COST_SAVINGS));
        to.accept(CourseMeasure.BUY_IN, years.buyIn(at));
    }

    private static double mean(JourneyYears years, int year, boolean load) {
        double sum = 0;
        for (int quarter = (year - 1) * QUARTERS; quarter < year * QUARTERS; quarter++) {
            sum += load ? years.load(quarter) : years.capacity(quarter);
        }
        return sum / QUARTERS;
    }
}
