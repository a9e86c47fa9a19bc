package io.bundlecast.uncertainty;

import io.bundlecast.random.Law;

/** A number that is known only as a distribution, or exactly. */
public sealed interface Quantity extends Law permits Constant, Lognormal {

    /** The sentence that a scenario file accepts for this quantity, such as {@code lognormal(mean 25000, cv 0.6)}. */
    String sentence();

    default boolean isCertain() {
        return variance() == 0;
    }

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
