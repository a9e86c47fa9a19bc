package io.bundlecast.exact;

import io.bundlecast.random.Law;
import io.bundlecast.random.TractableLaw;

/** Puts a law on a grid so that its mean, and its limited mean at every grid point, stay what they are.
 *
 * <p>With L the limited mean and h the step, P(0) = 1 - L(h)/h, P(k) = (2 L(kh) - L(kh-h) - L(kh+h))/h; the last point takes all that lies beyond. */
final class Discretization {
    private static final double[] NODES = {0.3399810435848563, 0.8611363115940526};
    private static final double[] WEIGHTS = {0.6521451548625461, 0.3478548451374538};

    private Discretization() {}

    static double[] of(Law law, double step, int cells) {
        double[] rises = new double[cells - 1];
        boolean tractable = law instanceof TractableLaw;
        double before = tractable ? law.limitedMean(0) : 0;
        for (int k = 0; k < rises.length; k++) {
            if (tractable) {
                double after = law.limitedMean((k + 1) * step);
                rises[k] = Math.max(0, (after - before) / step);
                before = after;
            } else {
                rises[k] = survival(law, k * step, step);
            }
            if (rises[k] < 1e-16) {
                break;
            }
        }
        return differences(rises);
    }

    private static double[] differences(double[] rises) {
        double[] probabilities = new double[rises.length + 1];
        double before = 1;
        for (int k = 0; k < rises.length; k++) {
            probabilities[k] = Math.max(0, before - rises[k]);
            before = Math.min(before, rises[k]);
        }
        probabilities[rises.length] = before;
        return probabilities;
    }

    /** The mean probability of exceeding x for x in one cell. */
    private static double survival(Law law, double from, double step) {
        double middle = from + 0.5 * step;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double away = 0.5 * step * NODES[i];
            sum += WEIGHTS[i] * (2 - law.cdf(middle - away) - law.cdf(middle + away));
        }
        return 0.5 * sum;
    }
}
