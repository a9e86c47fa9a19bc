package io.bundlecast.uncertainty;

/** A number known exactly. */
public record Constant(double value) implements Quantity {

    public Constant {
        Check.finite("value", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double quantile(double p) {
        return value;
    }

    @Override
    public double cdf(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public String sentence() {
        return Decimal.text(value);
    }

    @Override
    public Constant scaled(double factor) {
        return new Constant(value * factor);
    }
}
