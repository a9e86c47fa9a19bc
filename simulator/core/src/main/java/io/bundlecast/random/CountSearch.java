package io.bundlecast.random;

/** Finds a count by adding up exact probabilities, each from the one before by P(k) = (a + b/k) P(k-1). */
final class CountSearch {
    private static final double NOTHING = 1e-18;

    private CountSearch() {}

    /** The smallest k with P(N <= k) of at least u. */
    static int fromZero(double atZero, double a, double b, int most, double u) {
        double probability = atZero;
        double sum = probability;
        int k = 0;
        while (sum < u && k < most) {
            k++;
            probability *= a + b / k;
            sum += probability;
            if (probability < NOTHING && a + b / k < 1) {
                break;
            }
        }
        return k;
    }

    /** The smallest k with P(N <= k) above u. */
    static int above(double atZero, double a, double b, int most, double u) {
        return fromZero(atZero, a, b, most, Math.nextUp(u));
    }

    /** The smallest k with P(N <= k) of at least u, from a guess. */
    static int near(long guess, CountLaw law, double first, double second, double u) {
        double most = law == CountLaw.BINOMIAL ? first : Integer.MAX_VALUE;
        double a = law.a(first, second);
        double b = law.b(first, second);
        double k = Math.min(guess, most);
        double probability = law.probability(k, first, second);
        double sum = cumulative(k, probability, a, b, law.mean(first, second), most);
        if (sum < u) {
            while (sum < u && k < most && probability > 0) {
                k++;
                probability *= a + b / k;
                sum += probability;
                if (probability < NOTHING && a + b / k < 1) {
                    break;
                }
            }
            return (int) k;
        }
        while (k > 0 && sum - probability >= u) {
            sum -= probability;
            probability /= a + b / k;
            k--;
        }
        return (int) k;
    }

    private static double cumulative(double k, double probability, double a, double b, double mean, double most) {
        double sum = 0;
        double term = probability;
        if (k <= mean) {
            for (double j = k; j >= 0 && term > NOTHING * sum; j--) {
                sum += term;
                term /= a + b / j;
            }
            return sum;
        }
        for (double j = k + 1; j <= most; j++) {
            term *= a + b / j;
            if (!(term > NOTHING * sum)) {
                break;
            }
            sum += term;
        }
        return 1 - sum;
    }
}
