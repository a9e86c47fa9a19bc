package io.bundlecast.random;

/** How the trial-level uniforms of a run are placed: spread evenly for precision, or plainly at random.
 *
 * <p>Every address has numbers of its own, so that adding an address leaves the others as they were. */
public interface SamplingDesign {

    /** The uniform in (0, 1) of one quantity in one trial, the trial being the {@code index}-th of its replicate. */
    double uniform(long address, int replicate, long index);

    /** Spreads the trials of a replicate evenly over each quantity: the first 2^m trials fall one into each of 2^m equal strata.
     * Replicates are independent, hence the spread of their means is an honest standard error. */
    static SamplingDesign stratified(long seed) {
        return new StratifiedDesign(seed);
    }

    /** Independent uniforms. */
    static SamplingDesign random(long seed) {
        return new RandomDesign(seed);
    }
}
