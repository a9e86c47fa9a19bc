package io.bundlecast.scenarios;

import java.util.Arrays;

/** How far a printed figure of another simulation is from ours, in standard errors of both, beyond the rounding of the print.
 *
 * @param reference trials of the other simulation
 * @param rounding half of the last printed digit */
record SamplingError(int reference, double rounding) {

    /** A quantile: by the place of the printed value among our trials. */
    double ofQuantile(double[] column, double p, double printed) {
        double from = share(column, printed - rounding, false);
        double to = share(column, printed + rounding, true);
        return Math.max(0, Math.max(from - p, p - to)) / error(p, column.length);
    }

    double ofShare(double mine, double printed, int trials) {
        double p = Math.max(0.01, Math.min(0.99, (mine + printed) / 2));
        return Math.max(0, Math.abs(mine - printed) - rounding) / error(p, trials);
    }

    private double error(double p, int trials) {
        return Math.sqrt(p * (1 - p) * (1.0 / reference + 1.0 / trials));
    }

    private static double share(double[] column, double value, boolean including) {
        return Arrays.stream(column)
                        .filter(x -> including ? x <= value : x < value)
                        .count()
                / (double) column.length;
    }
}
