package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;

/** A gamma law by shape and mean, ready to be drawn by rejection; a shape below 1 is drawn at shape + 1 and shrunk by a power of a uniform. */
final class GammaSampler {
    private final double d;
    private final double c;
    private final double scale;
    private final double power;

    GammaSampler(double shape, double mean) {
        d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        c = 1 / Math.sqrt(9 * d);
        scale = mean / shape;
        power = shape < 1 ? 1 / shape : 0;
    }

    double draw(AddressedStream stream) {
        double x = scale * Ziggurat.gamma(stream, d, c);
        return power == 0 ? x : x * Math.pow(1 - stream.nextUniform(), power);
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
