package io.bundlecast.care.firstfill;

/** One drug class in one year with or without the program: who filled, what, and for how long. */
final class FillCounts {
    double filledStarts;
    double brandFills;
    double genericFills;
    double adherent;
    double conversions;
    /** First generic fills whose copay the plan takes over. */
    double freeFills;

    void clear() {
        filledStarts = 0;
        brandFills = 0;
        genericFills = 0;
        adherent = 0;
        conversions = 0;
        freeFills = 0;
    }
}
