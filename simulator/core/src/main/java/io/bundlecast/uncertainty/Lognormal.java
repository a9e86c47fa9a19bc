package io.bundlecast.uncertainty;

import org.apache.commons.statistics.distribution.LogNormalDistribution;

/** A positive, right-skewed amount such as the cost of a stay, by mean and coefficient of variation.
 *
 * <p>ln X is normal with sigma^2 = ln(1 + cv^2) and mu = ln(mean) - sigma^2 / 2. */
public record Lognormal(double mean, double cv) implements Quantity {

    public Lognormal {
        if (!(mean > 0) || !(cv > 0)) {
            throw new IllegalArgumentException("mean and cv must be positive but were " + mean + " and " + cv);
        }
    }

    public double sigma() {
        return Math.sqrt(StrictMath.log1p(cv * cv));
    }

    public double mu() {
        return StrictMath.log(mean) - 0.5 * StrictMath.log1p(cv * cv);
    }

    @Override
    public double variance() {
        return mean * mean * cv * cv;
    }

    @Override
    public double quantile(double p) {
        return LogNormalDistribution.of(mu(), sigma()).inverseCumulativeProbability(p);
    }

    @Override
    public double cdf(double x) {
        return LogNormalDistribution.of(mu(), sigma()).cumulativeProbability(x);
    }

    @Override
    public String sentence() {
        return "lognormal(mean " + mean + ", cv " + cv + ")";
    }
}
