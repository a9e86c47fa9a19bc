package io.bundlecast.contract.cjr;

import java.util.Locale;

/** What CJR calls a hospital by its composite quality score. */
public enum CjrCategory {
    BELOW_ACCEPTABLE,
    ACCEPTABLE,
    GOOD,
    EXCELLENT;

    /** Its name in the table of provisions. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
