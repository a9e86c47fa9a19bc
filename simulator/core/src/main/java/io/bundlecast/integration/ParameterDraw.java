package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Draw;

/** A parameter that is drawn on its own, by its name; one that is certain takes no number. */
public final class ParameterDraw {

    private final Draw draw;
    private final long address;

    public ParameterDraw(Assumption assumption, long seed, String name) {
        this.draw = Draw.of(assumption.quantity());
        this.address = AddressedStream.address(seed, name);
    }

    public double mean() {
        return draw.mean();
    }

    public double at(TrialPoint point) {
        return draw.isCertain() ? draw.mean() : draw.at(point.parameter(address));
    }
}
