package io.bundlecast.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How far pay follows true improvement: the rank correlation of a year's pay with improvement that is free of the year's luck.
 *
 * <p>Improvement is a level against the present one in the same trial, so both see the same patients. What luck is left in it is taken out by the twin: trials 2k and 2k + 1 share
 * their parameters and nothing else, so rank of pay in one is set against rank of improvement in the other, and improvement of one against that of the other says how much of it is
 * true. With P the ranks of pay and G those of improvement over all trials and levels, and G' the twin's:
 *
 * <p>correlation = cov(P, G') / sqrt(var(P) x cov(G, G')).
 *
 * <p>True improvement is thus the expected rank of improvement given the trial's parameters and the level. */
public final class PayAgreement {

    private PayAgreement() {}

    /** The correlation, in [-1, 1]; not a number where nothing improves or nothing is paid.
     *
     * @param pay by level and trial
     * @param improvement by level and trial, zero at the present level */
    public static Estimate of(double[][] pay, double[][] improvement) {
        double[][][] pays = new double[pay.length][][];
        double[][][] gains = new double[pay.length][][];
        for (int level = 0; level < pay.length; level++) {
            pays[level] = Replicates.split(pay[level]);
            gains[level] = Replicates.split(improvement[level]);
        }
        double[] byReplicate = IntStream.range(0, Replicates.COUNT)
                .parallel()
                .mapToDouble(r -> correlation(part(pays, r), part(gains, r)))
                .toArray();
        return new Estimate(correlation(pay, improvement), Replicates.standardError(byReplicate));
    }

    private static double[][] part(double[][][] split, int replicate) {
        return Arrays.stream(split).map(parts -> parts[replicate]).toArray(double[][]::new);
    }

    private static double correlation(double[][] pay, double[][] improvement) {
        double[] p = centredRanks(pay);
        double[] g = centredRanks(improvement);
        double payWithTwin = 0;
        double twins = 0;
        double payAlone = 0;
        for (int i = 0; i < p.length; i++) {
            payWithTwin += p[i] * g[i ^ 1];
            twins += g[i] * g[i ^ 1];
            payAlone += p[i] * p[i];
        }
        if (payAlone == 0 || twins <= 0) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, payWithTwin / Math.sqrt(payAlone * twins)));
    }

    /** Ranks over all levels and trials, less their mean; ties share the mean of their ranks. Trials of a pair stay neighbours. */
    static double[] centredRanks(double[][] byLevel) {
        double[] values = Arrays.stream(byLevel).flatMapToDouble(Arrays::stream).toArray();
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[n];
        for (int first = 0; first < n; ) {
            int next = first + 1;
            while (next < n && values[order[next]] == values[order[first]]) {
                next++;
            }
            for (int i = first; i < next; i++) {
                ranks[order[i]] = (first + next - 1) / 2.0 - (n - 1) / 2.0;
            }
            first = next;
        }
        return ranks;
    }
}
