package io.bundlecast.oracle;

import io.bundlecast.random.TractableLaw;

/** A law that the product does not have, to show that tables and grids take any. P(X > x) = (scale / (scale + x))^shape. */
record Pareto(double shape, double scale) implements TractableLaw {

    @Override
    public double mean() {
        return scale / (shape - 1);
    }

    @Override
    public double variance() {
        return shape * mean() * mean() / (shape - 2);
    }

    @Override
    public double quantile(double p) {
        return scale * (Math.pow(1 - p, -1 / shape) - 1);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : 1 - Math.pow(scale / (scale + x), shape);
    }

    @Override
    public double limitedMean(double cap) {
        return mean() * (1 - Math.pow(scale / (scale + cap), shape - 1));
    }
}
