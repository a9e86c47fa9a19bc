package io.bundlecast.exact;

/** exp(m (z - 1)). */
record PoissonFrequency(double mean) implements Frequency {

    PoissonFrequency {
        if (!(mean >= 0)) {
            throw new IllegalArgumentException("mean must be at least 0 but was " + mean);
        }
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public void generate(double re, double im, double[] result) {
        double modulus = StrictMath.exp(mean * (re - 1));
        result[0] = modulus * StrictMath.cos(mean * im);
        result[1] = modulus * StrictMath.sin(mean * im);
    }
}
