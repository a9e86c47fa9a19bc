package io.bundlecast.random;

/** Finds a count from its first five cumulants where that is certain to be right, which spares the sum of probabilities.
 *
 * <p>The Cornish-Fisher expansion of the count spread evenly over [k - 1/2, k + 1/2]; it decides unless it falls within its own error of the border
 * between two counts.
 *
 * @see <a href="https://doi.org/10.1145/2699466">Giles, Algorithm 955: approximation of the inverse Poisson cumulative distribution function, 2016</a> */
final class CountGuess {
    private static final double FARTHEST = 3;

    private CountGuess() {}

    /** The count if it is certain, else -1 minus the guess. */
    static long of(double mean, double variance, double third, double fourth, double fifth, double u) {
        if (u < 1e-300) {
            return -1;
        }
        double z = StandardNormal.quantile(u);
        double smooth = variance - 1.0 / 12;
        double sd = Math.sqrt(smooth);
        double skew = third / (smooth * sd);
        double kurtosis = (fourth + 1.0 / 120) / (smooth * smooth);
        double next = fifth / (smooth * smooth * sd);
        double z2 = z * z;
        double z4 = z2 * z2;
        double bend = skew * (z2 - 1) / 6 + kurtosis * z * (z2 - 3) / 24 - skew * skew * z * (2 * z2 - 5) / 36;
        double bend5 = next * (z4 - 6 * z2 + 3) / 120 - skew * kurtosis * (z4 - 5 * z2 + 2) / 24;
        double bend3 = skew * skew * skew * (12 * z4 - 53 * z2 + 17) / 324;
        double x = mean + sd * (z + bend + bend5 + bend3) + 0.5;
        double count = Math.max(0, Math.floor(x));
        double lean = Math.max(1, Math.abs(third) / variance);
        double error = lean * lean * lean * (1.0 / 40 + z2 / 80 + z4 / 160) / variance;
        boolean certain = Math.abs(z) < FARTHEST && x - count > error && count + 1 - x > error;
        return certain ? (long) count : -1 - (long) count;
    }
}
