package io.bundlecast.care.acute;

import io.bundlecast.exact.Lattice;

/** An amount that limits what the spend of one episode counts for, stated in dollars or by what the region spends on episodes of its type. */
public sealed interface SpendLimit {

    /** The amount in dollars, given the region's spend on an episode. */
    double amount(Lattice region);

    /** The amount that so large a share of the region's episodes does not exceed.
     *
     * @param share such as 0.99, in (0, 1) */
    record Percentile(double share) implements SpendLimit {

        @Override
        public double amount(Lattice region) {
            return region.quantile(share);
        }
    }

    /** The region's mean and so many standard deviations of its episodes.
     *
     * @param count such as 2, above 0 */
    record Deviations(double count) implements SpendLimit {

        public Deviations {
            if (!(count > 0 && count < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("deviations must be above 0 but were " + count);
            }
        }

        @Override
        public double amount(Lattice region) {
            return region.mean() + count * Math.sqrt(region.variance());
        }
    }

    /** An amount that a contract states.
     *
     * @param dollars of the performance year at the prices of the draws, above 0 */
    record Amount(double dollars) implements SpendLimit {

        public Amount {
            if (!(dollars > 0)) {
                throw new IllegalArgumentException("amount must be above 0 but was " + dollars);
            }
        }

        @Override
        public double amount(Lattice region) {
            return dollars;
        }
    }
}
