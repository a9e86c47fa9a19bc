package io.bundlecast.reports;

import io.bundlecast.integration.Goal;
import io.bundlecast.integration.GradeCondition;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ComponentAverage;
import io.bundlecast.result.CourseAverages.ConditionShare;
import io.bundlecast.result.CourseAverages.Criteria;
import io.bundlecast.result.CourseAverages.Criterion;
import io.bundlecast.result.CourseAverages.GoalSaving;
import io.bundlecast.result.CourseAverages.Savings;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A made-up journey of four years: two sequences around staying as today, with figures that can be told by hand. */
public final class SyntheticJourney {

    public static final int TRIALS = 640;
    public static final int YEARS = 4;
    public static final int CHEAP = 0;
    public static final int STAY = 1;
    public static final int DEAR = 2;

    private SyntheticJourney() {}

    /** The same where the dear sequence gains by price every year, and meets an antitrust action in year 2 of every fourth future. */
    public static SimulationResult withPrices(double gain) {
        SimulationResult result = of();
        JourneyResult years = Objects.requireNonNull(result.journey());
        for (int at = 1; at <= YEARS; at++) {
            for (int trial = 0; trial < TRIALS; trial++) {
                years.column(CourseMeasure.PRICE_GAIN, DEAR, at)[trial] = gain;
                boolean struck = at == 2 && trial / 32 % 4 == 0;
                years.column(CourseMeasure.ANTITRUST_ACTIONS, DEAR, at)[trial] = struck ? 1 : 0;
                years.column(CourseMeasure.LEGAL_COST, DEAR, at)[trial] = struck ? 1_000_000 : 0;
                years.column(CourseMeasure.LOST_RATES, DEAR, at)[trial] =
                        trial / 32 % 4 == 0 && (at == 2 || at == 3) ? gain : 0;
            }
        }
        return result;
    }

    /** The cheap sequence costs 100,000 a year and ends at .30, the dear one costs 1,000,000 and ends at .80; margins do not differ. */
    public static SimulationResult of() {
        SimulationResult year = SyntheticResult.of(TRIALS, contracts(), 3);
        JourneyResult.Shape shape =
                new JourneyResult.Shape(YEARS, 0, contracts(), year.levels(), STAY, List.of(CourseMeasure.values()));
        JourneyResult years = new JourneyResult(shape, shape.marginColumns(TRIALS), shape.measureColumns(TRIALS));
        for (int course = 0; course < 3; course++) {
            for (int at = 1; at <= YEARS; at++) {
                for (int trial = 0; trial < TRIALS; trial++) {
                    fill(years, course, at, trial);
                }
            }
        }
        return year.with(years);
    }

    /** The same with averages along the dear sequence: hospitalists are built for $3M and run for $1M, councils run for $1M; grade 5 fails for want of cohesion. */
    public static SimulationResult withAverages() {
        return withAverages(0.9);
    }

    /** The same with another share of futures in which grade 4 fails. */
    public static SimulationResult withAverages(double gradeFourFails) {
        SimulationResult plain = of();
        JourneyResult years = Objects.requireNonNull(plain.journey());
        CourseAverages averages = new CourseAverages(
                DEAR,
                List.of(
                        new ComponentAverage("Councils", Goal.GROUP_COHESION, 0.1, 0.9, 0.8, 0.4, 0, 1e6),
                        new ComponentAverage("Hospitalists", Goal.CARE_TRANSFORMATION, 0.2, 0.8, 0.7, 0.2, 3e6, 1e6)),
                List.of(
                        share(GradeCondition.LINE_COHESION, gradeFourFails, 0.1),
                        share(GradeCondition.NETWORK_COHESION, 0.8, 0.4)),
                new Criteria(
                        2,
                        80,
                        60,
                        List.of(new Criterion("Record", 54, 54), new Criterion("Pathways", 45, 42)),
                        8,
                        3,
                        7),
                savings());
        return plain.with(years.with(List.of(averages)));
    }

    /** Found in a part of the futures: a ledger's goals sum to 5,000 of the 6,000 that payers pay less, and to 8,000 of the 10,000 that care costs less. */
    private static Savings savings() {
        return new Savings(
                YEARS,
                64,
                List.of(
                        new GoalSaving(Goal.GROUP_COHESION, new Estimate(6000, 300), new Estimate(5000, 200)),
                        new GoalSaving(Goal.CARE_TRANSFORMATION, new Estimate(0, 0), new Estimate(3000, 100)),
                        new GoalSaving(Goal.VISIBILITY, new Estimate(-1000, 90), new Estimate(0, 0)),
                        new GoalSaving(Goal.COST_SAVINGS, new Estimate(0, 0), new Estimate(0, 0))));
    }

    /** With the same averages, where the dear sequence gains three times its yearly cost from the second year on. */
    public static SimulationResult whereTheDearOnePays() {
        SimulationResult result = withAverages();
        JourneyResult years = Objects.requireNonNull(result.journey());
        for (int at = 2; at <= YEARS; at++) {
            double[] margin = years.margin(1, DEAR, at);
            Arrays.setAll(margin, trial -> margin[trial] + 3_000_000);
        }
        return result;
    }

    private static ConditionShare share(GradeCondition condition, double fails, double holdsBack) {
        return new ConditionShare(
                condition,
                Collections.nCopies(YEARS, new Estimate(fails, 0.02)),
                Collections.nCopies(YEARS, new Estimate(holdsBack, 0.01)));
    }

    private static void fill(JourneyResult years, int course, int year, int trial) {
        for (int contract = 0; contract < 2; contract++) {
            years.margin(contract, course, year)[trial] = 1000 * (trial % 7) * (contract + 1);
        }
        double gained = course == STAY ? 0 : course == CHEAP ? 0.025 : 0.15;
        years.column(CourseMeasure.INDEX, course, year)[trial] = rounded(0.2 + gained * year);
        years.column(CourseMeasure.REALISED_INDEX, course, year)[trial] = rounded(0.1 + gained * year);
        years.column(CourseMeasure.GRADE, course, year)[trial] = course == DEAR && trial / 32 % 4 != 0 ? year : 0;
        years.column(CourseMeasure.LOAD, course, year)[trial] = course == STAY ? 0 : 3;
        years.column(CourseMeasure.CAPACITY, course, year)[trial] = 2;
        years.column(CourseMeasure.LIVES, course, year)[trial] = 1000;
        years.column(CourseMeasure.CARE_SPEND, course, year)[trial] =
                course == CHEAP ? 1_485_000 : course == DEAR ? 1_494_000 : 1_500_000;
        years.column(CourseMeasure.CARE_COST, course, year)[trial] = course == DEAR ? 490_000 : 500_000;
        years.column(CourseMeasure.HEADS, course, year)[trial] = 50;
        years.column(CourseMeasure.HIRES, course, year)[trial] = course == STAY ? 2 : 3;
        years.column(CourseMeasure.EXCLUDED, course, year)[trial] = course != STAY && year == 2 ? 4 : 0;
        years.column(CourseMeasure.RUNNING_COST, course, year)[trial] =
                course == STAY ? 0 : course == CHEAP ? 100_000 : 1_000_000;
    }

    /** As a run keeps an index. */
    private static double rounded(double index) {
        return Math.rint(index * 1e4) / 1e4;
    }

    private static List<Labelled> contracts() {
        return List.of(new Labelled("ffs", "Fee for service"), new Labelled("team-3", "TEAM Track 3"));
    }
}
