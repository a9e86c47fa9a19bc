package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;

/** A number that may fall on either side of its mean, such as the error of a forecast. */
public record Normal(double mean, double sd) implements Quantity {

    public Normal {
        Check.finite("mean", mean);
        Check.positive("sd", sd);
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double quantile(double p) {
        return mean + sd * StandardNormal.quantile(Check.probability(p));
    }

    @Override
    public double cdf(double x) {
        return StandardNormal.cdf((x - mean) / sd);
    }

    @Override
    public String sentence() {
        return "normal(mean " + Decimal.text(mean) + ", sd " + Decimal.text(sd) + ")";
    }

    @Override
    public Normal scaled(double factor) {
        return new Normal(mean * Check.positive("factor", factor), sd * factor);
    }
}
