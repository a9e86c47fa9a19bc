package io.bundlecast.random;

/** Turns one uniform into one count: the smallest k with P(N <= k) of at least the uniform.
 *
 * <p>Counts rise with the uniform, and with the mean for the same uniform, so that levels and scenarios stay paired. */
public final class Counts {
    /** Up to this mean the probabilities are added up from 0. */
    static final double SMALL_MEAN = 12;

    private Counts() {}

    /** The number of independent rare events, such as a year's episodes in a large population. */
    public static int poisson(double mean, double u) {
        checkMean(mean);
        checkUniform(u);
        if (mean <= SMALL_MEAN) {
            return CountSearch.fromZero(StrictMath.exp(-mean), 0, mean, Integer.MAX_VALUE, u);
        }
        long guess = CountGuess.of(mean, mean, mean, mean, mean, u);
        return guess >= 0 ? (int) guess : CountSearch.near(-guess - 1, CountLaw.POISSON, mean, 0, u);
    }

    /** The number among {@code n} cases of which each has the event with probability {@code p}. */
    public static int binomial(int n, double p, double u) {
        if (n < 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("n must be at least 0 and p in [0, 1] but were " + n + " and " + p);
        }
        checkUniform(u);
        if (p == 0 || n == 0) {
            return 0;
        }
        if (p == 1) {
            return n;
        }
        double q = 1 - p;
        if (n * p <= SMALL_MEAN) {
            return CountSearch.fromZero(StrictMath.exp(n * StrictMath.log1p(-p)), -p / q, (n + 1.0) * p / q, n, u);
        }
        if (n * q <= SMALL_MEAN) {
            return n - CountSearch.above(StrictMath.exp(n * StrictMath.log(p)), -q / p, (n + 1.0) * q / p, n, 1 - u);
        }
        double variance = n * p * q;
        double third = variance * (1 - 2 * p);
        double fourth = variance * (1 - 6 * p * q);
        long guess = CountGuess.of(n * p, variance, third, fourth, third * (1 - 12 * p * q), u);
        return guess >= 0 ? (int) Math.min(guess, n) : CountSearch.near(-guess - 1, CountLaw.BINOMIAL, n, p, u);
    }

    /** A count with more spread than the Poisson, its variance being {@code varianceOverMean} times its mean: a Poisson count whose mean is gamma distributed. */
    public static int negativeBinomial(double mean, double varianceOverMean, double u) {
        checkMean(mean);
        if (!(varianceOverMean >= 1)) {
            throw new IllegalArgumentException("varianceOverMean must be at least 1 but was " + varianceOverMean);
        }
        double beta = varianceOverMean - 1;
        if (beta < 1e-9) {
            return poisson(mean, u);
        }
        checkUniform(u);
        double size = mean / beta;
        double ratio = beta / varianceOverMean;
        if (mean <= SMALL_MEAN) {
            return CountSearch.fromZero(
                    StrictMath.exp(-size * StrictMath.log1p(beta)), ratio, (size - 1) * ratio, Integer.MAX_VALUE, u);
        }
        double v = varianceOverMean;
        double fourth = mean * v * (1 + 6 * beta * v);
        double fifth = mean * v * (2 * v - 1) * (1 + 12 * beta * v);
        long guess = CountGuess.of(mean, mean * v, mean * v * (2 * v - 1), fourth, fifth, u);
        return guess >= 0 ? (int) guess : CountSearch.near(-guess - 1, CountLaw.NEGATIVE_BINOMIAL, size, beta, u);
    }

    private static void checkMean(double mean) {
        if (!(mean >= 0 && mean <= 1e8)) {
            throw new IllegalArgumentException("mean must be in [0, 1e8] but was " + mean);
        }
    }

    private static void checkUniform(double u) {
        if (!(u >= 0 && u < 1)) {
            throw new IllegalArgumentException("u must be in [0, 1) but was " + u);
        }
    }
}
