package io.bundlecast.exact;

/** (1 - p + p z)^n. */
record BinomialFrequency(int n, double p) implements Frequency {

    BinomialFrequency {
        if (n < 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("n must be at least 0 and p in [0, 1] but were " + n + " and " + p);
        }
    }

    @Override
    public double mean() {
        return n * p;
    }

    @Override
    public double variance() {
        return n * p * (1 - p);
    }

    @Override
    public void generate(double re, double im, double[] result) {
        double x = 1 - p + p * re;
        double y = p * im;
        double outX = 1;
        double outY = 0;
        for (int bits = n; bits > 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                double product = outX * x - outY * y;
                outY = outX * y + outY * x;
                outX = product;
            }
            double square = (x - y) * (x + y);
            y = 2 * x * y;
            x = square;
        }
        result[0] = outX;
        result[1] = outY;
    }
}
