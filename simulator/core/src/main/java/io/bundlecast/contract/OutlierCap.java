package io.bundlecast.contract;

/** Limits the spend of one episode to a percentile of what the region spends on episodes of its type.
 *
 * @param percentile such as 0.99; 1 for no cap */
public record OutlierCap(double percentile) {

    public static final OutlierCap NONE = new OutlierCap(1);

    public OutlierCap {
        if (!(percentile > 0.5 && percentile <= 1)) {
            throw new IllegalArgumentException("percentile must be in (0.5, 1] but was " + percentile);
        }
    }
}
