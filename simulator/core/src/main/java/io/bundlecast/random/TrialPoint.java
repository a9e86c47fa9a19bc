package io.bundlecast.random;

/** The trial-level uniforms of one trial, each found by the address of the quantity it drives.
 *
 * <p>Parameter uniforms say what we do not know (effects, prices) and are shared by the trials of one parameter draw; process uniforms say what
 * luck brings (year shocks, counts) and are fresh in every trial. All lie in (0, 1). */
public interface TrialPoint {

    double parameter(long address);

    double process(long address);
}
