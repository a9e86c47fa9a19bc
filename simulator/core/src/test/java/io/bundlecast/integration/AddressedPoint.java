package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;

/** Independent uniforms by address, for tests. */
public final class AddressedPoint implements TrialPoint {
    private final AddressedStream stream = new AddressedStream();
    private long trial;

    public AddressedPoint at(long number) {
        trial = number;
        return this;
    }

    @Override
    public double parameter(long address) {
        stream.reset(address, trial);
        return Math.max(stream.nextUniform(), 1e-16);
    }

    @Override
    public double process(long address) {
        return parameter(address + 1);
    }
}
