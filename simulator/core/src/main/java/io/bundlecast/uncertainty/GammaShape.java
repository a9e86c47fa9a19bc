package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;
import org.apache.commons.math3.special.Gamma;

/** The gamma distribution of scale 1 by its shape, with the same bits on every machine (commons-math3 computes in plain Java). */
final class GammaShape {

    private final double shape;
    private final double logGamma;

    GammaShape(double shape) {
        this.shape = shape;
        this.logGamma = Gamma.logGamma(shape);
    }

    double cdf(double x) {
        return x <= 0 ? 0 : Gamma.regularizedGammaP(shape, x);
    }

    /** E[min(X, x)], by P(k + 1, x) = P(k, x) - x^k e^-x / Gamma(k + 1). */
    double limitedMean(double x) {
        double below = Gamma.regularizedGammaP(shape, x);
        double step = StrictMath.exp(shape * StrictMath.log(x) - x - logGamma);
        return shape * below - step + x * (1 - below);
    }

    double quantile(double p) {
        return p <= 0.5 ? lower(p) : upper(1 - p);
    }

    /** Fills the quantiles of Phi(k step) for k from -n to n, and their derivatives by the normal number. */
    void nodes(double step, double[] values, double[] slopes) {
        int n = values.length / 2;
        for (int k = -n; k <= n; k++) {
            double z = k * step;
            double value = k <= 0 ? lower(StandardNormal.cdf(z)) : upper(StandardNormal.cdf(-z));
            values[k + n] = value;
            slopes[k + n] = value <= 0
                    ? 0
                    : StandardNormal.density(z)
                            / StrictMath.exp((shape - 1) * StrictMath.log(value) - value - logGamma);
        }
    }

    private double lower(double p) {
        if (p <= 0) {
            return 0;
        }
        double start = (StrictMath.log(p) + StrictMath.log(shape) + logGamma) / shape;
        if (StrictMath.exp(start) == 0) {
            return 0;
        }
        double high = StrictMath.log(shape + 1) + 1;
        double log = MonotoneRoot.find(
                StrictMath.log(p),
                start,
                2 * Math.min(start, -1) - 1,
                high,
                t -> StrictMath.log(cdf(StrictMath.exp(t))),
                t -> shape * t - StrictMath.exp(t) - logGamma);
        return StrictMath.exp(log);
    }

    private double upper(double q) {
        if (q <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double low =
                -2 * (shape + 1 - 2 * StrictMath.log(q)) - 10 * Math.sqrt(shape) * Math.sqrt(1 - StrictMath.log(q));
        return -MonotoneRoot.find(
                StrictMath.log(q),
                -Math.max(shape, 1e-3),
                low,
                -Double.MIN_NORMAL,
                t -> StrictMath.log(Gamma.regularizedGammaQ(shape, -t)),
                t -> (shape - 1) * StrictMath.log(-t) + t - logGamma);
    }
}
