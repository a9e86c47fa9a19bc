package io.bundlecast.reports;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;

/** A made-up journey of four years: two sequences around staying as today, with figures that can be told by hand. */
public final class SyntheticJourney {

    public static final int TRIALS = 640;
    public static final int YEARS = 4;
    public static final int CHEAP = 0;
    public static final int STAY = 1;
    public static final int DEAR = 2;

    private SyntheticJourney() {}

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
