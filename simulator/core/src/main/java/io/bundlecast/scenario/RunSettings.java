package io.bundlecast.scenario;

/** How the scenario is simulated.
 *
 * @param trials simulated years; rounded up to a whole number of replicates
 * @param seed any whole number; the same seed gives the same result
 * @param design how trial-level quantities are spread
 * @param parameterUncertainty whether what is not known varies between trials, or stays at its expected value */
public record RunSettings(int trials, long seed, Design design, boolean parameterUncertainty) {

    /** How the uniforms of trial-level quantities are laid out over the trials. */
    public enum Design {
        /** Every quantity is spread evenly over its own distribution, in scrambled order. */
        STRATIFIED,
        /** Independent draws. */
        RANDOM
    }
}
