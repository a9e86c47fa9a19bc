package io.bundlecast.contract.team;

import org.jspecify.annotations.Nullable;

/** How rules of TEAM are read whose final text was not available. Every default is the reading that most summaries share.
 *
 * @param order which comes first, the quality adjustment or the stop limits; null for quality (mark: sourced from a secondary summary)
 * @param trackOne what post-episode spending does in Track 1; null for {@link TrackOne#REDUCES_PAYMENT} (mark: known, medium confidence)
 * @param outpatient at which price an outpatient procedure is settled; null for {@link Outpatient#AS_INPATIENT} (mark: sourced, 42 CFR 512.540) */
public record TeamReadings(
        @Nullable Order order,
        @Nullable TrackOne trackOne,
        @Nullable Outpatient outpatient) {

    static final TeamReadings DEFAULT = new TeamReadings(null, null, null);

    /** Which adjustment comes first. */
    public enum Order {
        QUALITY_FIRST,
        LIMITS_FIRST
    }

    /** Post-episode spending in Track 1. */
    public enum TrackOne {
        /** It reduces a payment, to zero at most. */
        REDUCES_PAYMENT,
        /** It is owed even where nothing was gained. */
        OWED
    }

    /** The price of an outpatient procedure. */
    public enum Outpatient {
        /** One price for the MS-DRG and its outpatient procedures together, at the hospital's expected mix. */
        AS_INPATIENT,
        /** The region's outpatient episodes by themselves. */
        OWN
    }

    Order orderOrDefault() {
        return order == null ? Order.QUALITY_FIRST : order;
    }

    TrackOne trackOneOrDefault() {
        return trackOne == null ? TrackOne.REDUCES_PAYMENT : trackOne;
    }

    Outpatient outpatientOrDefault() {
        return outpatient == null ? Outpatient.AS_INPATIENT : outpatient;
    }
}
