package io.bundlecast.uncertainty;

import io.bundlecast.random.Law;

/** A number that is known only as a distribution, or exactly.
 *
 * <p>Money is in dollars and shares are fractions of 1, as in the scenario after its percentages have been read. */
public sealed interface Quantity extends Law
        permits Beta, Constant, Gamma, Lognormal, Normal, Pert, Triangular, Uniform {

    /** The sentence that a scenario file accepts for this quantity, such as {@code lognormal(mean 25000, cv 0.6)}; the same on every machine. */
    String sentence();

    /** This quantity times a positive factor, such as a year's inflation. */
    Quantity scaled(double factor);

    /** The value that a table would print for it: the most likely value where one is stated, else the mean. */
    default double nominal() {
        return mean();
    }

    default boolean isCertain() {
        return variance() == 0;
    }

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
