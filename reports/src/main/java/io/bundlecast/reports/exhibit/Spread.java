package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.SimulationResult;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** How one column of trials is spread, with standard errors from the replicates of the sampling design. */
public final class Spread {

    private static final int REPLICATES = SimulationResult.REPLICATES;

    private final double[] sorted;
    private final double[][] replicates;

    private Spread(double[] sorted, double[][] replicates) {
        this.sorted = sorted;
        this.replicates = replicates;
    }

    public static Spread of(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        int[] filled = new int[REPLICATES];
        double[][] replicates = new double[REPLICATES][(column.length / 2 / REPLICATES + 1) * 2];
        for (int trial = 0; trial < column.length; trial++) {
            int replicate = trial / 2 % REPLICATES;
            replicates[replicate][filled[replicate]++] = column[trial];
        }
        for (int r = 0; r < REPLICATES; r++) {
            replicates[r] = Arrays.copyOf(replicates[r], filled[r]);
            Arrays.sort(replicates[r]);
        }
        return new Spread(sorted, replicates);
    }

    public int trials() {
        return sorted.length;
    }

    public Estimate mean() {
        return estimate(Spread::mean);
    }

    public Estimate standardDeviation() {
        return estimate(Spread::standardDeviation);
    }

    /** The value that a share {@code p} of trials stays below. */
    public Estimate percentile(double p) {
        return estimate(values -> quantile(values, p));
    }

    /** Whether enough trials lie beyond percentile {@code p} for it to mean something. */
    public boolean supports(double p) {
        return sorted.length * Math.min(p, 1 - p) >= 10;
    }

    public Estimate shareBelow(double limit) {
        return estimate(values -> below(values, limit) / (double) values.length);
    }

    public int countBelow(double limit) {
        return below(sorted, limit);
    }

    /** The mean of the worst share {@code p} of trials. */
    public Estimate tailMean(double p) {
        return estimate(values -> mean(Arrays.copyOf(values, Math.max(1, (int) Math.round(values.length * p)))));
    }

    /** The mean of each replicate. */
    public double[] replicateMeans() {
        return Arrays.stream(replicates).mapToDouble(Spread::mean).toArray();
    }

    private Estimate estimate(ToDoubleFunction<double[]> statistic) {
        double[] values = Arrays.stream(replicates)
                .filter(r -> r.length > 0)
                .mapToDouble(statistic)
                .toArray();
        double error = values.length < 2 ? 0 : standardDeviation(values) / Math.sqrt(values.length);
        return new Estimate(statistic.applyAsDouble(sorted), error);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double standardDeviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }

    private static double quantile(double[] ascending, double p) {
        double place = p * ascending.length - 0.5;
        int low = (int) Math.floor(Math.max(0, Math.min(ascending.length - 1, place)));
        int high = Math.min(ascending.length - 1, low + 1);
        double weight = Math.max(0, Math.min(1, place - low));
        return ascending[low] + weight * (ascending[high] - ascending[low]);
    }

    private static int below(double[] ascending, double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
