package io.bundlecast.exact;

/** (1 - b (z - 1))^-r with b = variance over mean less 1 and r = mean / b. */
record NegativeBinomialFrequency(double mean, double varianceOverMean) implements Frequency {

    NegativeBinomialFrequency {
        if (!(mean >= 0) || !(varianceOverMean > 1)) {
            throw new IllegalArgumentException("mean must be at least 0 and varianceOverMean above 1 but were " + mean
                    + " and " + varianceOverMean);
        }
    }

    @Override
    public double variance() {
        return mean * varianceOverMean;
    }

    @Override
    public void generate(double re, double im, double[] result) {
        double beta = varianceOverMean - 1;
        double size = mean / beta;
        double x = 1 - beta * (re - 1);
        double y = -beta * im;
        double modulus = StrictMath.exp(-0.5 * size * StrictMath.log(x * x + y * y));
        double angle = -size * StrictMath.atan2(y, x);
        result[0] = modulus * StrictMath.cos(angle);
        result[1] = modulus * StrictMath.sin(angle);
    }
}
