package io.bundlecast.uncertainty;

/** A share or a probability that is known only roughly, by mean and standard deviation.
 *
 * <p>Beta-distributed on (0, 1) with alpha = mean n, beta = (1 - mean) n and n = mean (1 - mean) / sd^2 - 1. */
public record Beta(double mean, double sd) implements Quantity {

    public Beta {
        if (!(mean > 0 && mean < 1)) {
            throw new IllegalArgumentException("mean must be above 0 and below 1 but was " + Decimal.text(mean));
        }
        Check.positive("sd", sd);
        if (!(sd * sd < mean * (1 - mean))) {
            throw new IllegalArgumentException("sd must be below "
                    + Decimal.text(Math.rint(1e6 * Math.sqrt(mean * (1 - mean))) / 1e6) + " for a share of mean "
                    + Decimal.text(mean) + " but was " + Decimal.text(sd));
        }
    }

    public double alpha() {
        return mean * size();
    }

    public double beta() {
        return (1 - mean) * size();
    }

    private double size() {
        return mean * (1 - mean) / (sd * sd) - 1;
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double quantile(double p) {
        return new BetaShape(alpha(), beta()).quantile(Check.probability(p));
    }

    @Override
    public double cdf(double x) {
        return new BetaShape(alpha(), beta()).cdf(x);
    }

    @Override
    public String sentence() {
        return "beta(mean " + Decimal.text(mean) + ", sd " + Decimal.text(sd) + ")";
    }

    /** The beta of the scaled mean and standard deviation: a share stays a share, so only its first two moments scale. */
    @Override
    public Beta scaled(double factor) {
        return new Beta(mean * Check.positive("factor", factor), sd * factor);
    }
}
