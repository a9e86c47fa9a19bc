package io.bundlecast.uncertainty;

/** A number that may lie anywhere between two bounds, all equally likely. */
public record Uniform(double low, double high) implements Quantity {

    public Uniform {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.apart(low, high);
    }

    @Override
    public double mean() {
        return 0.5 * (low + high);
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) / 12;
    }

    @Override
    public double quantile(double p) {
        return low + (high - low) * Check.probability(p);
    }

    @Override
    public double cdf(double x) {
        return Math.max(0, Math.min(1, (x - low) / (high - low)));
    }

    @Override
    public String sentence() {
        return "uniform(" + Decimal.text(low) + ", " + Decimal.text(high) + ")";
    }

    @Override
    public Uniform scaled(double factor) {
        return new Uniform(low * Check.positive("factor", factor), high * factor);
    }
}
