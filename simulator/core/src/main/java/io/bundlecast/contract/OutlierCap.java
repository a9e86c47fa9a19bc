package io.bundlecast.contract;

/** Limits the spend of one episode: to a percentile of what the region spends on episodes of its type, or to an amount that the contract states.
 *
 * @param percentile such as 0.99; 1 for no cap of this kind
 * @param amount in dollars of the performance year at the prices of the draws; infinite for no cap of this kind */
public record OutlierCap(double percentile, double amount) {

    public static final OutlierCap NONE = new OutlierCap(1);

    public OutlierCap {
        if (!(percentile > 0.5 && percentile <= 1)) {
            throw new IllegalArgumentException("percentile must be in (0.5, 1] but was " + percentile);
        }
        if (!(amount > 0)) {
            throw new IllegalArgumentException("amount must be above 0 but was " + amount);
        }
        if (percentile < 1 && amount < Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("an outlier cap is a percentile or an amount, not both");
        }
    }

    public OutlierCap(double percentile) {
        this(percentile, Double.POSITIVE_INFINITY);
    }

    public static OutlierCap ofAmount(double amount) {
        return new OutlierCap(1, amount);
    }
}
