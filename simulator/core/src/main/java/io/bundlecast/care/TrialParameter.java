package io.bundlecast.care;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Draw;

/** An assumption compiled for a run: its value in each trial, found by its own address.
 *
 * @param certain the value of an assumption that does not vary in this run
 * @param draw the distribution of one that does */
public record TrialParameter(long address, double certain, Draw draw, boolean varies) {

    /** @param uncertain whether the run lets what is not known vary; else the assumption keeps its expected value */
    public static TrialParameter of(long seed, String name, Assumption assumption, boolean uncertain) {
        boolean varies = uncertain && !assumption.quantity().isCertain();
        return new TrialParameter(
                AddressedStream.address(seed, "parameter/" + name),
                assumption.base(),
                Draw.of(assumption.quantity()),
                varies);
    }

    public double at(TrialPoint point) {
        return varies ? draw.at(point.parameter(address)) : certain;
    }

    /** The value of a share, kept within [0, 1]. */
    public double shareAt(TrialPoint point) {
        return Math.min(1, Math.max(0, at(point)));
    }
}
