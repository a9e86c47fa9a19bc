package io.bundlecast.result;

import java.util.function.ToDoubleFunction;

/** A figure that one column of trials has: what two runs are compared by. */
public enum Statistic {
    /** The mean over years. */
    MEAN(values -> Summary.mean(values)),
    /** The share of years below zero. */
    CHANCE_OF_LOSS(values -> (double) Summary.countBelow(values, 0) / values.length),
    /** The amount that 1 year in 20 falls below. */
    FIFTH_PERCENTILE(values -> Summary.quantile(values, Statistic.TAIL)),
    /** The mean of the worst 1 year in 20: the expected shortfall at 5%. */
    WORST_ONE_IN_TWENTY(values -> Summary.worstMean(values, Statistic.TAIL));

    private static final double TAIL = 0.05;

    private final ToDoubleFunction<double[]> ofSorted;

    Statistic(ToDoubleFunction<double[]> ofSorted) {
        this.ofSorted = ofSorted;
    }

    /** Whether it counts dollars; otherwise it is a share of 1. */
    public boolean isDollars() {
        return this != CHANCE_OF_LOSS;
    }

    double of(double[] sorted) {
        return ofSorted.applyAsDouble(sorted);
    }
}
