package io.bundlecast.integration.workforce;

import java.util.Locale;

/** Where the number of physicians that a population needs is taken from. */
public enum BenchmarkSet {
    /** Solucient where it has a ratio, else the mean of the mean of the three old sets and of physicians in patient care. */
    PLAN,
    SOLUCIENT,
    /** Graduate Medical Education National Advisory Committee, 1980. */
    GMENAC,
    /** Goodman and others, 1996. */
    GOODMAN,
    /** Hicks and Glenn, 1989. */
    HICKS_GLENN,
    /** Physicians in patient care in 2021, what there is rather than what is needed. */
    AAMC;

    /** Its name in tables, such as {@code hicks-glenn}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
