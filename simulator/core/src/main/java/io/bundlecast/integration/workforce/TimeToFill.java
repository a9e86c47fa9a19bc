package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Quantity;
import io.bundlecast.uncertainty.Uniform;

/** How long a post stays open until a physician works in it: the search, and credentialing after it.
 *
 * <p>Days = S + C, with S lognormal and C uniform between two bounds. P(S + C at most d) = [G(d - low) - G(d - high)] / (high - low), with G(x) = x - E[min(S, x)] the integral of S's
 * distribution. For example a search of 207 days (cv .5) and 90 to 120 days of credentialing end within a year for 76 of 100 posts.
 *
 * @param search days until a candidate signs
 * @param credentialing days after that, certain or uniform */
public record TimeToFill(Lognormal search, Quantity credentialing) {

    private static final double YEAR = 365;

    public TimeToFill {
        if (!(credentialing instanceof Uniform || credentialing.isCertain())) {
            throw new IllegalArgumentException(
                    "credentialing must be certain or uniform but was " + credentialing.sentence());
        }
    }

    /** The chance that the post is filled within so many years. */
    public double filledWithin(int years) {
        double low = credentialing.quantile(0);
        double high = credentialing.quantile(1);
        double days = YEAR * years;
        return high > low ? (integral(days - low) - integral(days - high)) / (high - low) : search.cdf(days - low);
    }

    private double integral(double days) {
        return days > 0 ? days - search.limitedMean(days) : 0;
    }

    public double meanDays() {
        return search.mean() + credentialing.mean();
    }
}
