package io.bundlecast.result;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What a column of trials says: its mean, spread, percentiles and tails, each with its standard error.
 *
 * <p>Standard errors come from the independent replicates of the sampling design, not from s / sqrt(n). */
public final class Summary {

    private final double[] sorted;
    private final double[][] replicates;

    private Summary(double[] sorted, double[][] replicates) {
        this.sorted = sorted;
        this.replicates = replicates;
    }

    /** @param column one value by trial, in trial order, for at least 64 trials */
    public static Summary of(double[] column) {
        if (column.length < 4 * Replicates.COUNT) {
            throw new IllegalArgumentException(
                    "a summary needs at least " + 4 * Replicates.COUNT + " trials but got " + column.length);
        }
        double[][] replicates = Replicates.split(column);
        double[] sorted = new double[column.length];
        int next = 0;
        for (double[] replicate : replicates) {
            Arrays.sort(replicate);
            System.arraycopy(replicate, 0, sorted, next, replicate.length);
            next += replicate.length;
        }
        Arrays.sort(sorted); // sixteen rising runs, which the sort of the JDK merges
        return new Summary(sorted, replicates);
    }

    public int trials() {
        return sorted.length;
    }

    public Estimate mean() {
        return estimate(Summary::mean);
    }

    public Estimate standardDeviation() {
        return estimate(values -> {
            double mean = mean(values);
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            return Math.sqrt(squares / (values.length - 1));
        });
    }

    /** Whether the trials reach far enough into the tail to say what lies at share {@code p}. */
    public boolean supports(double p) {
        return sorted.length * Math.min(p, 1 - p) >= 1;
    }

    /** The value that a share {@code p} of years does not exceed, by plotting positions k / (n + 1). */
    public Estimate percentile(double p) {
        requireSupport(p);
        return estimate(values -> quantile(values, p));
    }

    /** The share of years below {@code threshold}. */
    public Estimate probabilityBelow(double threshold) {
        return estimate(values -> (double) countBelow(values, threshold) / values.length);
    }

    /** The share of years above {@code threshold}. */
    public Estimate probabilityAbove(double threshold) {
        return estimate(
                values -> (double) (values.length - countBelow(values, Math.nextUp(threshold))) / values.length);
    }

    /** The amount that only a share {@code tail} of years falls below: 5% is worse than this in 1 year of 20. */
    public Estimate valueAtRisk(double tail) {
        return percentile(tail);
    }

    /** The mean of the worst share {@code tail} of years. */
    public Estimate expectedShortfall(double tail) {
        requireSupport(tail);
        return estimate(values -> worstMean(values, tail));
    }

    /** The statistic, which only columns of trials enough for its tail have. */
    public Estimate estimate(Statistic statistic) {
        return estimate(statistic::of);
    }

    /** How far the statistic lies above that of another column of the same trials.
     *
     * <p>The error is that of the differences within replicates, so that what both columns share drops out. */
    public Estimate pairedDifference(Summary other, Statistic statistic) {
        double[] byReplicate = new double[replicates.length];
        for (int r = 0; r < replicates.length; r++) {
            byReplicate[r] = statistic.of(replicates[r]) - statistic.of(other.replicates[r]);
        }
        return new Estimate(statistic.of(sorted) - statistic.of(other.sorted), Replicates.standardError(byReplicate));
    }

    public double least() {
        return sorted[0];
    }

    public double greatest() {
        return sorted[sorted.length - 1];
    }

    private void requireSupport(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("p must be in (0, 1) but was " + p);
        }
        if (!supports(p)) {
            throw new IllegalArgumentException(
                    sorted.length + " trials cannot support a percentile at " + p + "; run more trials");
        }
    }

    private Estimate estimate(ToDoubleFunction<double[]> statistic) {
        double[] byReplicate = new double[replicates.length];
        for (int r = 0; r < replicates.length; r++) {
            byReplicate[r] = statistic.applyAsDouble(replicates[r]);
        }
        return new Estimate(statistic.applyAsDouble(sorted), Replicates.standardError(byReplicate));
    }

    /** The mean of some values, added in their order. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double quantile(double[] values, double p) {
        double position = p * (values.length + 1) - 1;
        if (position <= 0) {
            return values[0];
        }
        if (position >= values.length - 1) {
            return values[values.length - 1];
        }
        int below = (int) position;
        return values[below] + (position - below) * (values[below + 1] - values[below]);
    }

    static int countBelow(double[] values, double threshold) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static double worstMean(double[] values, double tail) {
        double count = tail * values.length;
        int whole = (int) count;
        double sum = 0;
        for (int i = 0; i < whole; i++) {
            sum += values[i];
        }
        return (sum + (count - whole) * values[Math.min(whole, values.length - 1)]) / count;
    }
}
