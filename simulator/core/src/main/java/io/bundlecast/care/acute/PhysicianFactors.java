package io.bundlecast.care.acute;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;

/** How far each physician's patients lie above or below the hospital's mean, at every integration level.
 *
 * <p>A physician's factor is lognormal with mean 1. Its log variance is the between-physician share (ICC) of the variance between patients, times the
 * clustering that a level leaves: integration draws physicians together without moving their mean. Drawn once for each parameter draw. */
final class PhysicianFactors {

    private final int physicians;
    private final long[] addresses;
    private final boolean varies;
    final double[] factors;

    PhysicianFactors(String name, int physicians, int levels, long seed, boolean varies) {
        this.physicians = physicians;
        this.varies = varies;
        this.addresses = new long[physicians];
        this.factors = new double[physicians * levels];
        for (int j = 0; j < physicians; j++) {
            addresses[j] = AddressedStream.address(seed, "physician/" + name + "/" + j);
        }
        java.util.Arrays.fill(factors, 1);
    }

    /** @param logVariance between-physician log variance at the present level
     * @param clustering the part of it that each level leaves */
    void draw(TrialPoint point, double logVariance, double[] clustering) {
        if (!varies || logVariance <= 0) {
            return;
        }
        int levels = clustering.length;
        for (int j = 0; j < physicians; j++) {
            double z = StandardNormal.quantile(point.parameter(addresses[j]));
            for (int level = 0; level < levels; level++) {
                double variance = logVariance * clustering[level];
                factors[j * levels + level] = StrictMath.exp(Math.sqrt(variance) * z - 0.5 * variance);
            }
        }
    }
}
