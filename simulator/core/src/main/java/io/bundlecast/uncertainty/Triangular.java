package io.bundlecast.uncertainty;

/** A number between two bounds, whose density rises straight to the most likely value and falls straight from it.
 *
 * <p>For example, triangular(10, 20, 60) has mean 30 and median 28.4. */
public record Triangular(double low, double mode, double high) implements Quantity {

    public Triangular {
        Check.ordered(low, mode, high);
    }

    @Override
    public double mean() {
        return (low + mode + high) / 3;
    }

    @Override
    public double variance() {
        double left = mode - low;
        double width = high - low;
        return (width * width - left * (high - mode)) / 18;
    }

    @Override
    public double nominal() {
        return mode;
    }

    @Override
    public double quantile(double p) {
        Check.probability(p);
        double width = high - low;
        double left = mode - low;
        return p * width < left ? low + Math.sqrt(p * width * left) : high - Math.sqrt((1 - p) * width * (high - mode));
    }

    @Override
    public double cdf(double x) {
        if (x <= low || x >= high) {
            return x <= low ? 0 : 1;
        }
        double width = high - low;
        return x < mode
                ? (x - low) * (x - low) / (width * (mode - low))
                : 1 - (high - x) * (high - x) / (width * (high - mode));
    }

    @Override
    public String sentence() {
        return "triangular(" + Decimal.text(low) + ", " + Decimal.text(mode) + ", " + Decimal.text(high) + ")";
    }

    @Override
    public Triangular scaled(double factor) {
        return new Triangular(low * Check.positive("factor", factor), mode * factor, high * factor);
    }
}
