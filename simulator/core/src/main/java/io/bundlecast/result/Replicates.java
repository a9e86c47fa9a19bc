package io.bundlecast.result;

/** The independent scramblings of a sampling design, and which trials belong to each.
 *
 * <p>A designed sample is spread more evenly than chance, so its error is not s / sqrt(n). The scramblings are independent of each other: a statistic
 * taken in each gives an honest standard error, sd / sqrt({@value SimulationResult#REPLICATES}). */
public final class Replicates {

    public static final int COUNT = SimulationResult.REPLICATES;

    private Replicates() {}

    /** The replicate that a trial belongs to. */
    public static int of(int trial) {
        return (trial / 2) % COUNT;
    }

    static double[][] split(double[] column) {
        int[] sizes = new int[COUNT];
        for (int trial = 0; trial < column.length; trial++) {
            sizes[of(trial)]++;
        }
        double[][] parts = new double[COUNT][];
        for (int r = 0; r < COUNT; r++) {
            parts[r] = new double[sizes[r]];
        }
        int[] next = new int[COUNT];
        for (int trial = 0; trial < column.length; trial++) {
            int r = of(trial);
            parts[r][next[r]++] = column[trial];
        }
        return parts;
    }

    /** The mean over trials of what is summed in each replicate. */
    public static Estimate mean(double[] sums, int trials) {
        double sum = 0;
        for (double each : sums) {
            sum += each;
        }
        return new Estimate(sum / trials, standardError(means(sums, trials)));
    }

    /** The mean in each replicate of what is summed there. */
    public static double[] means(double[] sums, int trials) {
        double[] means = new double[COUNT];
        for (int replicate = 0; replicate < COUNT; replicate++) {
            means[replicate] = sums[replicate] * COUNT / trials;
        }
        return means;
    }

    /** Standard error of the mean of replicate statistics; NaN where some replicate has none. */
    public static double standardError(double[] statistics) {
        double mean = 0;
        for (double s : statistics) {
            mean += s / statistics.length;
        }
        double squares = 0;
        for (double s : statistics) {
            squares += (s - mean) * (s - mean);
        }
        return Math.sqrt(squares / (statistics.length - 1) / statistics.length);
    }
}
