package io.bundlecast.contract.savings;

import java.util.Locale;

/** The tracks of Medicare's Shared Savings Program: the levels of BASIC, of which A and B share savings alone, and ENHANCED.
 *
 * @see <a href="https://www.ecfr.gov/current/title-42/part-425/subpart-G">42 CFR 425.605 and 425.610</a> */
public enum SavingsTrack {
    BASIC_A,
    BASIC_B,
    BASIC_C,
    BASIC_D,
    BASIC_E,
    ENHANCED;

    /** The name of one of its numbers in the table of provisions. */
    String provision(String number) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + number;
    }

    /** Whether quality sets its share of losses; else that share is fixed. */
    boolean lossesByQuality() {
        return this == ENHANCED;
    }
}
