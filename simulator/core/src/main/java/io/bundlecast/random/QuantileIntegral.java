package io.bundlecast.random;

/** The integral of a quantile function, by Gauss-Legendre quadrature on panels that halve towards 0 and 1. */
final class QuantileIntegral {
    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };
    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };
    private static final int DEEPEST = 53;
    private static final double LAST_BELOW_ONE = 1 - 0x1p-53;

    private QuantileIntegral() {}

    static double between(Law law, double from, double to) {
        double sum = 0;
        for (int k = DEEPEST; k >= 1; k--) {
            double low = k == DEEPEST ? 0 : StrictMath.scalb(1.0, -k - 1);
            sum += panel(law, Math.max(from, low), Math.min(to, StrictMath.scalb(1.0, -k)));
        }
        for (int k = 1; k < DEEPEST; k++) {
            double high = k == DEEPEST - 1 ? 1 : 1 - StrictMath.scalb(1.0, -k - 1);
            sum += panel(law, Math.max(from, 1 - StrictMath.scalb(1.0, -k)), Math.min(to, high));
        }
        return sum;
    }

    /** The integral over one panel on which the quantile function is smooth; zero if the panel is empty. */
    static double panel(Law law, double low, double high) {
        if (!(low < high)) {
            return 0;
        }
        double middle = 0.5 * (low + high);
        double half = 0.5 * (high - low);
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double step = half * NODES[i];
            sum += WEIGHTS[i] * (law.quantile(middle - step) + law.quantile(Math.min(middle + step, LAST_BELOW_ONE)));
        }
        return half * sum;
    }
}
