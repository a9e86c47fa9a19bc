package io.bundlecast.integration.journey;

import io.bundlecast.random.StandardNormal;

/** Whether a physician meets every criterion for staying in the network, when those who meet one tend to meet the others.
 *
 * <p>With a_k the chance of criterion k and correlation t: P(all) = integral of the product of Phi((Phi^-1(a_k) + sqrt(t) z) / sqrt(1 - t)) over a standard
 * normal z. For example six criteria of .90 each give .679 at t = .5, against .531 if they were independent. The integral is a sum over {@value #NODES} points,
 * right to 1e-7 for correlations up to .6. One thread's workplace. */
public final class Participation {

    private static final int NODES = 33;
    private static final double REACH = 6;
    private static final double STEP = 2 * REACH / (NODES - 1);
    private static final double LEAST = 1e-9;

    private final double pull;
    private final double own;
    private final double[] weights = new double[NODES];
    private final double[] products = new double[NODES];

    /** @param tie correlation of the criteria within a physician, from 0 to below 1 */
    public Participation(double tie) {
        if (!(tie >= 0 && tie < 1)) {
            throw new IllegalArgumentException("tie must be in [0, 1) but was " + tie);
        }
        this.pull = Math.sqrt(tie / (1 - tie));
        this.own = Math.sqrt(1 - tie);
        for (int node = 0; node < NODES; node++) {
            weights[node] = STEP * StandardNormal.density(-REACH + node * STEP);
        }
    }

    /** Fills the probabilities of meeting the first criterion, the first two, and so on to all. */
    public void meets(double[] chances, double[] meeting) {
        System.arraycopy(weights, 0, products, 0, NODES);
        for (int k = 0; k < chances.length; k++) {
            double chance = chances[k];
            double threshold = StandardNormal.quantile(Math.min(Math.max(chance, LEAST), 1 - LEAST)) / own;
            for (int node = 0; node < NODES; node++) {
                products[node] *= NormalCurve.at(threshold + pull * (-REACH + node * STEP));
            }
            meeting[k] = sum(products);
        }
    }

    private static double sum(double[] products) {
        double sum = 0;
        for (double product : products) {
            sum += product;
        }
        return sum;
    }

    /** The share of physicians who leave at the deadline: enforcement x (1 - P(all)) x (1 - waived). */
    public static double excluded(double meetsAll, double enforcement, double waived) {
        return enforcement * (1 - meetsAll) * (1 - waived);
    }
}
