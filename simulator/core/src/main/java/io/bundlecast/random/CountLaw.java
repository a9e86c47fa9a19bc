package io.bundlecast.random;

/** The counts whose probabilities follow P(k) = (a + b/k) P(k-1), with the probability of one count by Loader's saddle-point form.
 *
 * @see <a href="https://www.r-project.org/doc/reports/CLoader-dbinom-2002.pdf">Loader, Fast and accurate computation of binomial probabilities, 2000</a> */
enum CountLaw {
    /** first: mean. */
    POISSON,
    /** first: cases, second: probability. */
    BINOMIAL,
    /** first: size, second: variance over mean, less 1. */
    NEGATIVE_BINOMIAL;

    private static final double TWO_PI = 2 * Math.PI;

    double a(double first, double second) {
        return switch (this) {
            case POISSON -> 0;
            case BINOMIAL -> -second / (1 - second);
            case NEGATIVE_BINOMIAL -> second / (1 + second);
        };
    }

    double b(double first, double second) {
        return switch (this) {
            case POISSON -> first;
            case BINOMIAL -> (first + 1) * second / (1 - second);
            case NEGATIVE_BINOMIAL -> (first - 1) * second / (1 + second);
        };
    }

    double mean(double first, double second) {
        return this == POISSON ? first : first * second;
    }

    double probability(double k, double first, double second) {
        return switch (this) {
            case POISSON -> poisson(k, first);
            case BINOMIAL -> binomial(k, first, second, 1 - second);
            case NEGATIVE_BINOMIAL ->
                k == 0
                        ? StrictMath.exp(-first * StrictMath.log1p(second))
                        : first / (first + k) * binomial(first, first + k, 1 / (1 + second), second / (1 + second));
        };
    }

    private static double poisson(double k, double mean) {
        if (k == 0) {
            return StrictMath.exp(-mean);
        }
        return StrictMath.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(TWO_PI * k);
    }

    private static double binomial(double k, double n, double p, double q) {
        if (k == 0) {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }
        if (k == n) {
            return StrictMath.exp(n * StrictMath.log1p(-q));
        }
        double rest = n - k;
        double log =
                stirlingError(n) - stirlingError(k) - stirlingError(rest) - deviance(k, n * p) - deviance(rest, n * q);
        return StrictMath.exp(log) * Math.sqrt(n / (TWO_PI * k * rest));
    }

    /** ln Gamma(x + 1) less Stirling's formula for it. */
    static double stirlingError(double x) {
        double shift = 0;
        while (x < 15) {
            shift += (x + 0.5) * (x < 1e-300 ? 0 : StrictMath.log1p(1 / x)) - 1;
            x += 1;
        }
        double s = 1 / (x * x);
        return shift + (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s / 1188)))) / x;
    }

    /** x ln(x/mean) + mean - x, without cancellation where x is near the mean. */
    static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) >= 0.1 * (x + mean)) {
            return x * StrictMath.log(x / mean) - difference;
        }
        double v = difference / (x + mean);
        double sum = difference * v;
        double term = 2 * x * v;
        double square = v * v;
        for (int j = 1; j < 1000; j++) {
            term *= square;
            double more = sum + term / (2 * j + 1);
            if (more == sum) {
                break;
            }
            sum = more;
        }
        return sum;
    }
}
