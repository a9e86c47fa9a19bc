package io.bundlecast.benchmarks;

/** A cost that counts for no more than its cap: a branch that few episodes take, since {@code Math.min} looks for NaN and signs of zero. */
final class Capped {

    private Capped() {}

    static double at(double cap, double cost) {
        return cost > cap ? cap : cost;
    }

    static float at(float cap, float cost) {
        return cost > cap ? cap : cost;
    }
}
