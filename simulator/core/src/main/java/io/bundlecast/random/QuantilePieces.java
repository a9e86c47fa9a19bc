package io.bundlecast.random;

/** Cuts a stretch of a quantile function into equal bins and gives each bin a straight piece: start and rise.
 *
 * <p>A piece has the bin's exact mean. Its rise r is the one whose variance r^2/12 is that of a parabola with the bin's ends and mean, cut back where it would
 * reach past the neighbouring piece or past the ends of the stretch. */
final class QuantilePieces {

    private QuantilePieces() {}

    /** Start and rise of each bin, in turn. */
    static double[] between(Law law, double from, double to, int bins) {
        double[] edges = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            edges[i] = edge(law, from + (to - from) * i / bins);
        }
        double[] means =
                law instanceof TractableLaw ? differences(law, edges, from, to) : integrals(law, edges, from, to);
        return pieces(edges, means, halfRises(edges, means));
    }

    /** The quantile, or NaN where the law has no end. */
    private static double edge(Law law, double p) {
        return p > 0 && p < 1 ? law.quantile(p) : Double.NaN;
    }

    private static double[] differences(Law law, double[] edges, double from, double to) {
        int bins = edges.length - 1;
        double width = (to - from) / bins;
        double[] means = new double[bins];
        double before = from > 0 ? below(law, edges[0], from) : 0;
        for (int i = 0; i < bins; i++) {
            double p = from + (to - from) * (i + 1) / bins;
            double after = p < 1 ? below(law, edges[i + 1], p) : law.mean();
            means[i] = (after - before) / width;
            before = after;
        }
        return means;
    }

    /** The integral of the quantile function from 0 to p, where x is the quantile of p. */
    private static double below(Law law, double x, double p) {
        return law.limitedMean(x) - x * (1 - p);
    }

    private static double[] integrals(Law law, double[] edges, double from, double to) {
        int bins = edges.length - 1;
        double width = (to - from) / bins;
        double[] means = new double[bins];
        for (int i = 0; i < bins; i++) {
            double low = from + (to - from) * i / bins;
            boolean outermost = Double.isNaN(edges[i]) || Double.isNaN(edges[i + 1]);
            double integral = outermost
                    ? QuantileIntegral.between(law, low, low + width)
                    : QuantileIntegral.panel(law, low, low + width);
            means[i] = integral / width;
        }
        return means;
    }

    private static double[] halfRises(double[] edges, double[] means) {
        double[] halves = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            double range = edges[i + 1] - edges[i];
            double bend = 0.5 * (edges[i] + edges[i + 1]) - means[i];
            double half = 0.5 * Math.sqrt(range * range + 2.4 * bend * bend);
            halves[i] = half >= 0 ? half : 0;
        }
        return halves;
    }

    private static double[] pieces(double[] edges, double[] means, double[] halves) {
        double[] pieces = new double[2 * means.length];
        for (int i = 0; i < means.length; i++) {
            double share = Math.min(room(means, halves, i - 1), room(means, halves, i));
            double half = share < 1 ? share * halves[i] : halves[i];
            if (i == 0 && edges[0] <= means[0]) {
                half = Math.min(half, means[0] - edges[0]);
            }
            if (i == means.length - 1 && edges[i + 1] >= means[i]) {
                half = Math.min(half, edges[i + 1] - means[i]);
            }
            pieces[2 * i] = means[i] - half;
            pieces[2 * i + 1] = 2 * half;
        }
        return pieces;
    }

    /** The share of their rises that pieces i and i + 1 can have without reaching past each other. */
    private static double room(double[] means, double[] halves, int i) {
        if (i < 0 || i + 1 >= means.length || halves[i] + halves[i + 1] == 0) {
            return 1;
        }
        return Math.max(0, means[i + 1] - means[i]) / (halves[i] + halves[i + 1]);
    }
}
