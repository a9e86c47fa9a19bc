package io.bundlecast.benchmarks;

import io.bundlecast.exact.Lattice;
import io.bundlecast.random.StandardNormal;
import java.util.Arrays;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** The reference year without simulation. Given the cost shock, target less spend is a compound Poisson sum over all types at once, found by one Fourier transform there and back;
 * the shock is integrated by the trapezoid rule, and quality given the shock by a normal law of its mean and spread.
 *
 * <p>Two approximations, together about .01% of the margin's standard deviation: given the shocks, quality does not depend on the counts, and the stop limits use the expected target. */
final class ReferenceAnswer {
    private static final double STEP = 1000;
    private static final int CELLS = 1 << 14;
    private static final int NODES = 48;
    private static final double FARTHEST = 5;
    private static final int QUALITY_NODES = 24;
    private static final double MARGIN_STEP = 2000;
    private static final int MARGIN_CELLS = 1 << 15;
    private static final double SHOCK_SD = 0.05;

    private final EpisodeClass[] types;
    private final Lattice[] costs;
    private final double target;
    private final double[] margin = new double[MARGIN_CELLS];
    private final double[] marginSum = new double[MARGIN_CELLS];
    private double meanSpend;

    /** The answer for these types, from the distribution of the whole cost of an episode of each. */
    ReferenceAnswer(EpisodeClass[] types, Lattice[] costs) {
        this.types = types;
        this.costs = costs;
        double sum = 0;
        for (EpisodeClass type : types) {
            sum += type.lambda() * type.target() * (1 - YearTotals.DISCOUNT);
        }
        target = sum;
        double total = 0;
        for (int node = 0; node < NODES; node++) {
            total += Math.exp(-0.5 * w(node) * w(node));
        }
        for (int node = 0; node < NODES; node++) {
            addShock(w(node), Math.exp(-0.5 * w(node) * w(node)) / total);
        }
    }

    private static double w(int node) {
        return FARTHEST * (2.0 * node / (NODES - 1) - 1);
    }

    private void addShock(double w, double weight) {
        double shock = Math.exp(SHOCK_SD * w - 0.5 * SHOCK_SD * SHOCK_SD);
        double[][] z = new double[2][CELLS];
        double cases = 0;
        double spend = 0;
        for (int i = 0; i < types.length; i++) {
            cases += types[i].lambda();
            spend += types[i].lambda() * shock * costs[i].limitedMean(types[i].cap() / shock);
            addSavings(types[i], costs[i], shock, z[0]);
        }
        meanSpend += weight * spend;
        FastFourierTransformer.transformInPlace(z, DftNormalization.STANDARD, TransformType.FORWARD);
        for (int k = 0; k < CELLS; k++) {
            double modulus = Math.exp(z[0][k] - cases);
            double angle = z[1][k];
            z[0][k] = modulus * Math.cos(angle);
            z[1][k] = modulus * Math.sin(angle);
        }
        FastFourierTransformer.transformInPlace(z, DftNormalization.STANDARD, TransformType.INVERSE);
        addMargins(z[0], target - spend, w, weight);
    }

    /** The intensity of what an episode saves against its target, split between neighbouring cells of a circle so that the mean stays. */
    private static void addSavings(EpisodeClass type, Lattice cost, double shock, double[] intensity) {
        double price = type.target() * (1 - YearTotals.DISCOUNT);
        for (int k = 0; k < cost.cells(); k++) {
            double place = (price - Math.min(shock * k * cost.step(), type.cap())) / STEP;
            double low = Math.floor(place);
            double weight = type.lambda() * cost.probability(k);
            intensity[Math.floorMod((int) low, CELLS)] += weight * (1 - (place - low));
            intensity[Math.floorMod((int) low + 1, CELLS)] += weight * (place - low);
        }
    }

    private void addMargins(double[] probabilities, double mean, double w, double weight) {
        double[] scores = scores(w);
        double limit = YearTotals.STOP * target;
        long first = Math.round(mean / STEP) - CELLS / 2;
        for (int i = 0; i < CELLS; i++) {
            double p = weight * probabilities[Math.floorMod(first + i, CELLS)] / scores.length;
            if (p < 1e-15) {
                continue;
            }
            double savings = Math.max(-limit, Math.min((first + i) * STEP, limit));
            for (double score : scores) {
                double amount = YearTotals.adjusted(savings, score) - YearTotals.PROGRAM_COST;
                int cell = MARGIN_CELLS / 2 + (int) Math.floor(amount / MARGIN_STEP);
                margin[cell] += p;
                marginSum[cell] += p * amount;
            }
        }
    }

    /** Equally likely quality scores given the shock: the quality shock is normal around its regression on w, and the measures have binomial noise. */
    private double[] scores(double w) {
        double slope = ReferenceEngine.RHO * ReferenceEngine.COST_SD / SHOCK_SD;
        double sd = Math.sqrt(1 - slope * slope);
        double[] scores = new double[QUALITY_NODES * QUALITY_NODES / 4];
        int place = 0;
        for (int i = 0; i < QUALITY_NODES; i++) {
            double z = slope * w + sd * normal((i + 0.5) / QUALITY_NODES);
            double mean = 0;
            double variance = 0;
            for (EpisodeClass type : types) {
                double rate = ReferenceEngine.shiftedRate(type.quality(), z);
                mean += rate / types.length;
                variance += rate * (1 - rate) / type.lambda() / (types.length * types.length);
            }
            for (int k = 0; k < QUALITY_NODES / 4; k++) {
                double quality = mean + Math.sqrt(variance) * normal((k + 0.5) / (QUALITY_NODES / 4));
                scores[place++] = YearTotals.score(quality);
            }
        }
        return scores;
    }

    private static double normal(double p) {
        return StandardNormal.quantile(p);
    }

    static ReferenceAnswer of(EpisodeClass[] types) {
        Lattice[] costs = new Lattice[types.length];
        for (int i = 0; i < types.length; i++) {
            costs[i] = TotalCost.of(types[i], TotalTableEngine.STEP, TotalTableEngine.CELLS);
        }
        return new ReferenceAnswer(types, costs);
    }

    double meanSpend() {
        return meanSpend;
    }

    double meanMargin() {
        return Arrays.stream(marginSum).sum();
    }

    double sdMargin() {
        double mean = meanMargin();
        double sum = 0;
        for (int i = 0; i < MARGIN_CELLS; i++) {
            double x = margin[i] > 0 ? marginSum[i] / margin[i] : 0;
            sum += margin[i] * (x - mean) * (x - mean);
        }
        return Math.sqrt(sum);
    }

    double probabilityOfLoss() {
        return Arrays.stream(margin, 0, MARGIN_CELLS / 2).sum();
    }

    /** The mean margin of the worst share of years. */
    double shortfall(double share) {
        double p = 0;
        double sum = 0;
        for (int i = 0; i < MARGIN_CELLS; i++) {
            if (p + margin[i] >= share) {
                return (sum + (share - p) * marginSum[i] / margin[i]) / share;
            }
            p += margin[i];
            sum += marginSum[i];
        }
        return sum / p;
    }
}
