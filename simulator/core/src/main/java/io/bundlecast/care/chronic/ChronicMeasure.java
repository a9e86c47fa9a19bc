package io.bundlecast.care.chronic;

import io.bundlecast.integration.Driver;
import io.bundlecast.uncertainty.Assumption;
import org.jspecify.annotations.Nullable;

/** A quality measure of a chronic line: the share of its eligible members who meet it, counted over their real number.
 *
 * @param basis what decides whether a member meets it
 * @param rate the share at the present level, for basis {@code RATE}
 * @param a1cBelow the HbA1c below which a tested member meets it, for basis {@code CONTROLLED}
 * @param eligibleShare members in the denominator
 * @param driver what moves the share who fail, for basis {@code RATE}
 * @param outcome whether it measures an outcome, which contracts weigh more than a process */
public record ChronicMeasure(
        String id,
        String title,
        Basis basis,
        @Nullable Assumption rate,
        @Nullable Double a1cBelow,
        Assumption eligibleShare,
        Driver driver,
        boolean outcome) {

    /** What decides whether a member meets a measure. */
    public enum Basis {
        /** A stated share of members. */
        RATE,
        /** An HbA1c test in the year. */
        TESTED,
        /** A test with a result below a limit; members without a test fail. */
        CONTROLLED
    }

    public ChronicMeasure {
        if ((basis == Basis.RATE) != (rate != null)) {
            throw new IllegalArgumentException("rate must be stated for the basis rate, and for no other");
        }
        if ((basis == Basis.CONTROLLED) != (a1cBelow != null)) {
            throw new IllegalArgumentException("a1cBelow must be stated for the basis controlled, and for no other");
        }
        if (!(eligibleShare.base() > 0 && eligibleShare.base() <= 1)) {
            throw new IllegalArgumentException("eligibleShare must be in (0, 1] but was " + eligibleShare.base());
        }
    }
}
