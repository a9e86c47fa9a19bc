package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;
import java.util.Arrays;
import org.apache.commons.math3.special.Beta;

/** The beta distribution on (0, 1) by its two shapes, with the same bits on every machine.
 *
 * <p>Where the second shape is small, as in every PERT distribution, I_x(a, b) = x^a / B(a, b) sum over n of (1 - b)_n x^n / (n! (a + n)) for x up to 1/2;
 * elsewhere by commons-math3, which computes in plain Java. */
final class BetaShape {

    private static final double SERIES_SHAPE = 8;
    private static final int MAX_TERMS = 200;

    private final double alpha;
    private final double beta;
    private final double logBeta;

    BetaShape(double alpha, double beta) {
        this(alpha, beta, Beta.logBeta(alpha, beta));
    }

    private BetaShape(double alpha, double beta, double logBeta) {
        this.alpha = alpha;
        this.beta = beta;
        this.logBeta = logBeta;
    }

    /** The distribution of 1 - X. */
    BetaShape mirrored() {
        return new BetaShape(beta, alpha, logBeta);
    }

    double cdf(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (alpha <= SERIES_SHAPE && beta <= SERIES_SHAPE) {
            return x <= 0.5 ? series(x) : 1 - mirrored().series(1 - x);
        }
        return Beta.regularizedBeta(x, alpha, beta);
    }

    double quantile(double p) {
        return p <= 0.5
                ? lower(p, startOf(p))
                : 1 - mirrored().lower(1 - p, mirrored().startOf(1 - p));
    }

    /** Fills the quantiles of Phi(-k step), k = 0, 1, 2 and on, and their derivatives by the normal number. */
    void lowerTail(double step, double[] values, double[] slopes) {
        double start = startOf(0.5);
        for (int k = 0; k < values.length; k++) {
            double z = -k * step;
            values[k] = lower(StandardNormal.cdf(z), start);
            if (values[k] <= 0) {
                Arrays.fill(values, k, values.length, 0);
                Arrays.fill(slopes, k, slopes.length, 0);
                return;
            }
            double log = StrictMath.log(values[k]);
            double logSlope = StandardNormal.density(z) / StrictMath.exp(logDensityOfLog(log));
            slopes[k] = values[k] * logSlope;
            start = log - step * logSlope;
        }
    }

    private double series(double x) {
        double term = 1;
        double sum = 1 / alpha;
        for (int n = 1; n <= MAX_TERMS; n++) {
            term *= (n - beta) / n * x;
            double next = term / (alpha + n);
            sum += next;
            if (Math.abs(next) <= 1e-17 * sum) {
                break;
            }
        }
        return StrictMath.exp(alpha * StrictMath.log(x) - logBeta) * sum;
    }

    /** The logarithm of a value below the quantile, from the first term of the series. */
    private double startOf(double p) {
        return p <= 0 ? 0 : Math.min(-1e-3, (StrictMath.log(p) + StrictMath.log(alpha) + logBeta) / alpha);
    }

    private double lower(double p, double start) {
        if (p <= 0 || StrictMath.exp(start) == 0) {
            return 0;
        }
        double log = MonotoneRoot.find(
                StrictMath.log(p), start, 2 * start - 10, -Double.MIN_VALUE, this::logCdfOfLog, this::logDensityOfLog);
        return StrictMath.exp(log);
    }

    private double logCdfOfLog(double log) {
        return StrictMath.log(cdf(StrictMath.exp(log)));
    }

    private double logDensityOfLog(double log) {
        return alpha * log + (beta - 1) * StrictMath.log(-StrictMath.expm1(log)) - logBeta;
    }
}
