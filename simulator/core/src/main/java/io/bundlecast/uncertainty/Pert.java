package io.bundlecast.uncertainty;

/** An expert's range with a most likely value: the beta-PERT distribution, in which the mode weighs four times a bound.
 *
 * <p>X = low + (high - low) B with B beta-distributed, alpha = 1 + 4 (mode - low) / (high - low) and beta = 6 - alpha; mean (low + 4 mode + high) / 6. For
 * example, pert(10, 20, 60) has mean 25 and variance 75. Source: D. G. Malcolm and others, Operations Research 7 (1959), 646-669. */
public record Pert(double low, double mode, double high) implements Quantity {

    public Pert {
        Check.ordered(low, mode, high);
    }

    public double alpha() {
        return 1 + 4 * (mode - low) / (high - low);
    }

    public double beta() {
        return 1 + 4 * (high - mode) / (high - low);
    }

    @Override
    public double mean() {
        return (low + 4 * mode + high) / 6;
    }

    @Override
    public double variance() {
        double width = high - low;
        return width * width * alpha() * beta() / 252;
    }

    @Override
    public double nominal() {
        return mode;
    }

    @Override
    public double quantile(double p) {
        return low + (high - low) * new BetaShape(alpha(), beta()).quantile(Check.probability(p));
    }

    @Override
    public double cdf(double x) {
        return new BetaShape(alpha(), beta()).cdf((x - low) / (high - low));
    }

    @Override
    public String sentence() {
        return "pert(" + Decimal.text(low) + ", " + Decimal.text(mode) + ", " + Decimal.text(high) + ")";
    }

    @Override
    public Pert scaled(double factor) {
        return new Pert(low * Check.positive("factor", factor), mode * factor, high * factor);
    }
}
