package io.bundlecast.contract;

import io.bundlecast.care.acute.SpendLimit;
import org.jspecify.annotations.Nullable;

/** How far the spend of one episode counts: W = max(low, min(high, S)). A plain outlier cap has no low end; winsorising has both.
 *
 * @param high the most that an episode counts for; null for no limit
 * @param low the least; null for no limit */
public record OutlierCap(
        @Nullable SpendLimit high, @Nullable SpendLimit low) {

    public static final OutlierCap NONE = new OutlierCap(null, null);

    /** A cap at a percentile of what the region spends on episodes of the type, in (0.5, 1]; 1 for none. */
    public OutlierCap(double percentile) {
        this(highPercentile(percentile), null);
    }

    /** A cap at an amount in dollars of the performance year, at the prices of the draws. */
    public static OutlierCap ofAmount(double amount) {
        return new OutlierCap(new SpendLimit.Amount(amount), null);
    }

    /** A cap at the region's mean and so many standard deviations of its episodes. */
    public static OutlierCap ofDeviations(double count) {
        return new OutlierCap(new SpendLimit.Deviations(count), null);
    }

    /** Winsorising between two percentiles of the region; 0 and 1 for no limit. */
    public static OutlierCap between(double lowPercentile, double highPercentile) {
        if (!(lowPercentile >= 0 && lowPercentile < 0.5)) {
            throw new IllegalArgumentException("lowPercentile must be in [0, 0.5) but was " + lowPercentile);
        }
        return new OutlierCap(
                highPercentile(highPercentile), lowPercentile == 0 ? null : new SpendLimit.Percentile(lowPercentile));
    }

    private static @Nullable SpendLimit highPercentile(double percentile) {
        if (!(percentile > 0.5 && percentile <= 1)) {
            throw new IllegalArgumentException("percentile must be in (0.5, 1] but was " + percentile);
        }
        return percentile == 1 ? null : new SpendLimit.Percentile(percentile);
    }
}
