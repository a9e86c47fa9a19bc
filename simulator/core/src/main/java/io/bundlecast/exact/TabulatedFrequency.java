package io.bundlecast.exact;

/** The sum of p_k z^k. */
record TabulatedFrequency(double[] probabilities) implements Frequency {

    TabulatedFrequency {
        Lattice.checkProbabilities(probabilities);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int k = 1; k < probabilities.length; k++) {
            sum += k * probabilities[k];
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += (k - mean) * (k - mean) * probabilities[k];
        }
        return sum;
    }

    @Override
    public void generate(double re, double im, double[] result) {
        double x = 0;
        double y = 0;
        for (int k = probabilities.length - 1; k >= 0; k--) {
            double product = x * re - y * im + probabilities[k];
            y = x * im + y * re;
            x = product;
        }
        result[0] = x;
        result[1] = y;
    }
}
