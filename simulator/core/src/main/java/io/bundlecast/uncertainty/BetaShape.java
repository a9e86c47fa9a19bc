package io.bundlecast.uncertainty;

import org.apache.commons.math3.special.Beta;

/** The beta distribution on (0, 1) by its two shapes, with the same bits on every machine (commons-math3 computes in plain Java). */
final class BetaShape {

    private final double alpha;
    private final double beta;
    private final double logBeta;

    BetaShape(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        this.logBeta = Beta.logBeta(alpha, beta);
    }

    double cdf(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : Beta.regularizedBeta(x, alpha, beta);
    }

    double quantile(double p) {
        return p <= 0.5 ? lower(p) : upper(1 - p);
    }

    /** The quantile of Phi(z), exact in both tails. */
    double atNormal(double z) {
        return z <= 0 ? lower(StandardNormal.cdf(z)) : upper(StandardNormal.cdf(-z));
    }

    /** The derivative of {@link #atNormal}, given its value. */
    double slopeAtNormal(double z, double value) {
        if (value <= 0 || value >= 1) {
            return 0;
        }
        double logDensity = (alpha - 1) * StrictMath.log(value) + (beta - 1) * StrictMath.log1p(-value) - logBeta;
        return StandardNormal.density(z) / StrictMath.exp(logDensity);
    }

    private double upper(double q) {
        return 1 - new BetaShape(beta, alpha, logBeta).lower(q);
    }

    private BetaShape(double alpha, double beta, double logBeta) {
        this.alpha = alpha;
        this.beta = beta;
        this.logBeta = logBeta;
    }

    private double lower(double p) {
        if (p <= 0) {
            return 0;
        }
        double start = Math.min(-1e-3, (StrictMath.log(p) + StrictMath.log(alpha) + logBeta) / alpha);
        if (StrictMath.exp(start) == 0) {
            return 0;
        }
        double log = MonotoneRoot.find(
                StrictMath.log(p), start, 2 * start - 1, -Double.MIN_VALUE, this::logCdfOfLog, this::logDensityOfLog);
        return StrictMath.exp(log);
    }

    private double logCdfOfLog(double log) {
        return StrictMath.log(cdf(StrictMath.exp(log)));
    }

    private double logDensityOfLog(double log) {
        return alpha * log + (beta - 1) * StrictMath.log(-StrictMath.expm1(log)) - logBeta;
    }
}
