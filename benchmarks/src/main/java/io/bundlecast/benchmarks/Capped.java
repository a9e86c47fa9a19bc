package io.bundlecast.benchmarks;

/** What {@link io.bundlecast.random.Cap} is for the core, in single precision. */
final class Capped {

    private Capped() {}

    static float at(float cap, float cost) {
        return cost > cap ? cap : cost;
    }
}
