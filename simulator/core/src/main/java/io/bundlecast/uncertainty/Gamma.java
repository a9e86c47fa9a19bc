package io.bundlecast.uncertainty;

import io.bundlecast.random.TractableLaw;

/** A positive amount with a lighter tail than a lognormal, by mean and coefficient of variation.
 *
 * <p>Shape k = 1 / cv^2 and scale mean cv^2. */
public record Gamma(double mean, double cv) implements Quantity, TractableLaw {

    public Gamma {
        Check.positive("mean", mean);
        Check.positive("cv", cv);
    }

    public double shape() {
        return 1 / (cv * cv);
    }

    public double scale() {
        return mean * cv * cv;
    }

    @Override
    public double variance() {
        return mean * mean * cv * cv;
    }

    @Override
    public double quantile(double p) {
        return scale() * new GammaShape(shape()).quantile(Check.probability(p));
    }

    @Override
    public double cdf(double x) {
        return new GammaShape(shape()).cdf(x / scale());
    }

    @Override
    public double limitedMean(double cap) {
        return cap > 0 ? scale() * new GammaShape(shape()).limitedMean(cap / scale()) : cap;
    }

    @Override
    public String sentence() {
        return "gamma(mean " + Decimal.text(mean) + ", cv " + Decimal.text(cv) + ")";
    }

    @Override
    public Gamma scaled(double factor) {
        return new Gamma(mean * Check.positive("factor", factor), cv);
    }
}
