package io.bundlecast.benchmarks;

import java.util.Locale;

/** A way to simulate the reference year, by name. */
public enum Contender {
    TOTAL_TABLE,
    COMPONENT_TABLES,
    DIRECT,
    NAIVE,
    SSJ,
    TOTAL_TABLE_TEN_LEVELS,
    DIRECT_TEN_LEVELS;

    private static final long SEED = 2027;

    /** Simulates the trials from {@code first} and returns something that depends on all of them. */
    interface Trials {
        double run(long first, int count);
    }

    static Contender named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    int levels() {
        return this == TOTAL_TABLE_TEN_LEVELS || this == DIRECT_TEN_LEVELS ? LevelsYear.LEVELS : 1;
    }

    Trials prepared() {
        EpisodeClass[] types = EpisodeClass.all();
        return switch (this) {
            case TOTAL_TABLE -> engine(new TotalTableEngine(types, SEED));
            case COMPONENT_TABLES -> engine(new ComponentTableEngine(types, SEED));
            case DIRECT -> engine(new DirectEngine(types, SEED));
            case TOTAL_TABLE_TEN_LEVELS -> levels(new TableLevels(SEED));
            case DIRECT_TEN_LEVELS -> levels(new DirectLevels(SEED));
            case NAIVE -> naive(new NaiveYear(types, SEED));
            case SSJ -> ssj(new SsjYear(types));
        };
    }

    private static Trials engine(ReferenceEngine engine) {
        double[][] outcomes = new double[ReferenceEngine.BLOCK][4];
        return (first, count) -> {
            double margin = 0;
            for (int done = 0; done < count; done += ReferenceEngine.BLOCK) {
                int trials = Math.min(ReferenceEngine.BLOCK, count - done);
                engine.block(first + done, trials, outcomes);
                for (int i = 0; i < trials; i++) {
                    margin += outcomes[i][YearTotals.MARGIN];
                }
            }
            return margin;
        };
    }

    private static Trials levels(LevelsYear year) {
        return (first, count) -> {
            year.trials(first, count);
            return year.spend[0];
        };
    }

    private static Trials naive(NaiveYear year) {
        double[] outcome = new double[4];
        return (first, count) -> {
            double margin = 0;
            for (int i = 0; i < count; i++) {
                year.trial(outcome);
                margin += outcome[YearTotals.MARGIN];
            }
            return margin;
        };
    }

    private static Trials ssj(SsjYear year) {
        double[] outcome = new double[4];
        return (first, count) -> {
            double margin = 0;
            for (int i = 0; i < count; i++) {
                year.trial(outcome);
                margin += outcome[YearTotals.MARGIN];
            }
            return margin;
        };
    }
}
