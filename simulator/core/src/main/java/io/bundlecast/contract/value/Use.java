package io.bundlecast.contract.value;

/** A kind of service whose use is counted against what was expected. */
public enum Use {
    /** Discharges to a nursing or rehabilitation facility. */
    FACILITY_STAYS(true, false),
    READMISSIONS(true, false),
    /** Admissions of members with a chronic disease. */
    ADMISSIONS(true, false),
    EMERGENCY_VISITS(true, false),
    /** Generic fills over all fills: more is better. */
    GENERIC_DISPENSING(false, true);

    private final boolean insideCost;
    private final boolean higherIsBetter;

    Use(boolean insideCost, boolean higherIsBetter) {
        this.insideCost = insideCost;
        this.higherIsBetter = higherIsBetter;
    }

    /** Whether the payer's spend, as value formulas measure it, already contains these services. */
    public boolean isInsideCost() {
        return insideCost;
    }

    /** Use that was avoided, over what was expected: 1 - actual / expected, turned round where more is better; 0 where none is expected. */
    double avoided(double actual, double expected) {
        if (expected <= 0) {
            return 0;
        }
        double ratio = actual / expected;
        return higherIsBetter ? ratio - 1 : 1 - ratio;
    }
}
