package io.bundlecast.random;

/** The distribution of one number, given by its quantile function.
 *
 * <p>Draws are made by inversion only: {@code quantile(u)} of a uniform {@code u}, so that one uniform gives comparable values at every integration level. */
public interface Law {

    double mean();

    double variance();

    /** The value that is not exceeded with probability {@code p}, for p in (0, 1). */
    double quantile(double p);

    /** The probability of a value of at most {@code x}. */
    double cdf(double x);

    /** The mean when no value counts for more than {@code cap}: E[min(X, cap)]. */
    default double limitedMean(double cap) {
        double below = cdf(cap);
        return QuantileIntegral.between(this, 0, below) + cap * (1 - below);
    }
}
