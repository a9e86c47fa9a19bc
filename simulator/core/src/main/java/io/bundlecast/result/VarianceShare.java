package io.bundlecast.result;

/** How much of a column's variance is what we do not know (parameters), and how much is luck (process).
 *
 * <p>Trials 2k and 2k + 1 share their parameters and nothing else, so their covariance estimates the variance of the yearly mean over parameters. The
 * share is limited to [0, 1]. */
public record VarianceShare(Estimate parameters) {

    public static VarianceShare of(double[] column) {
        return new VarianceShare(parameters(column).estimate());
    }

    /** The share that is not luck, to be set against that of another column. */
    public static Replicated parameters(double[] column) {
        double[] byReplicate = new double[Replicates.COUNT];
        double[][] parts = Replicates.split(column);
        for (int r = 0; r < parts.length; r++) {
            byReplicate[r] = share(parts[r]);
        }
        return new Replicated(clamp(share(column)), byReplicate);
    }

    /** The share that more data about the assumptions could not remove. */
    public double process() {
        return 1 - parameters.value();
    }

    private static double share(double[] pairs) {
        double mean = 0;
        for (double value : pairs) {
            mean += value / pairs.length;
        }
        double together = 0;
        double squares = 0;
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            double a = pairs[i] - mean;
            double b = pairs[i + 1] - mean;
            together += a * b;
            squares += 0.5 * (a * a + b * b);
        }
        return squares == 0 ? 0 : together / squares;
    }

    private static double clamp(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
