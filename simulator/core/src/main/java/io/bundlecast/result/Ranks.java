package io.bundlecast.result;

import java.util.Arrays;

/** The ranks of a column's trials, less their mean: among all trials, and among those of their replicate. Ties share the mean of their ranks. */
public final class Ranks {

    final double[] all;
    final double[] withinReplicate;

    private Ranks(double[] all, double[] withinReplicate) {
        this.all = all;
        this.withinReplicate = withinReplicate;
    }

    public static Ranks of(double[] column) {
        double[][] parts = Replicates.split(column);
        for (double[] part : parts) {
            Arrays.sort(part);
        }
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double[] within = new double[column.length];
        double[] all = new double[column.length];
        for (int trial = 0; trial < column.length; trial++) {
            within[trial] = rank(parts[Replicates.of(trial)], column[trial]);
            all[trial] = rank(sorted, column[trial]);
        }
        return new Ranks(all, within);
    }

    /** Values below, and half of those that are equal, less half of all. */
    private static double rank(double[] sorted, double value) {
        int below = Summary.countBelow(sorted, value);
        int upTo = Summary.countBelow(sorted, Math.nextUp(value));
        return (below + upTo - sorted.length) / 2.0;
    }
}
