package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.uncertainty.Lognormal;

/** A lognormal law by mean and coefficient of variation, ready to be drawn by a ziggurat. */
final class LognormalSampler {
    private final double mu;
    private final double sigma;

    LognormalSampler(double mean, double cv) {
        Lognormal law = new Lognormal(mean, cv);
        mu = law.mu();
        sigma = law.sigma();
    }

    double draw(AddressedStream stream) {
        return Math.exp(mu + sigma * Ziggurat.normal(stream));
    }

    /** Adds a number to each of the first costs. A loop of its own keeps the stream in registers. */
    void addTo(double[] costs, int count, AddressedStream stream) {
        AddressedStream local = stream.copy();
        for (int i = 0; i < count; i++) {
            costs[i] += draw(local);
        }
        stream.continueFrom(local);
    }
}
