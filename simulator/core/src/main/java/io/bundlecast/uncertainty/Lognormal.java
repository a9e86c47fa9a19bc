package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TractableLaw;

/** A positive, right-skewed amount such as the cost of a stay, by mean and coefficient of variation.
 *
 * <p>ln X is normal with sigma^2 = ln(1 + cv^2) and mu = ln(mean) - sigma^2 / 2. */
public record Lognormal(double mean, double cv) implements Quantity, TractableLaw {

    public Lognormal {
        Check.positive("mean", mean);
        Check.positive("cv", cv);
    }

    /** Standard deviation of the logarithm. */
    public double sigma() {
        return Math.sqrt(StrictMath.log1p(cv * cv));
    }

    /** Mean of the logarithm. */
    public double mu() {
        return StrictMath.log(mean) - 0.5 * StrictMath.log1p(cv * cv);
    }

    @Override
    public double variance() {
        return mean * mean * cv * cv;
    }

    @Override
    public double quantile(double p) {
        return StrictMath.exp(mu() + sigma() * StandardNormal.quantile(Check.probability(p)));
    }

    @Override
    public double cdf(double x) {
        return x > 0 ? StandardNormal.cdf((StrictMath.log(x) - mu()) / sigma()) : 0;
    }

    @Override
    public double limitedMean(double cap) {
        if (!(cap > 0)) {
            return cap;
        }
        double square = StrictMath.log1p(cv * cv);
        double sigma = Math.sqrt(square);
        double z = (StrictMath.log(cap / mean) + 0.5 * square) / sigma;
        return mean * StandardNormal.cdf(z - sigma) + cap * StandardNormal.cdf(-z);
    }

    @Override
    public String sentence() {
        return "lognormal(mean " + Decimal.text(mean) + ", cv " + Decimal.text(cv) + ")";
    }

    @Override
    public Lognormal scaled(double factor) {
        return new Lognormal(mean * Check.positive("factor", factor), cv);
    }
}
