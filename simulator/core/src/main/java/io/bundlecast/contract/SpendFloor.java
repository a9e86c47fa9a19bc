package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** The least that an episode's spend counts for, where a contract winsorises at both ends.
 *
 * <p>No episode is looked at again: over n episodes, sum of max(low, S) - S = n x low - sum of min(low, S), and the last sum is a column like that of any cap.
 *
 * @param cap the index of the low amount among the experience's capped columns, or {@link Experience#UNCAPPED} for no floor
 * @param amounts the low amount by cell; empty for no floor */
public record SpendFloor(int cap, double[] amounts) {

    public static final SpendFloor NONE = new SpendFloor(Experience.UNCAPPED, new double[0]);

    /** What the floor adds to the spend of a cell's episodes. */
    double added(Experience experience, int cell) {
        return cap == Experience.UNCAPPED
                ? 0
                : experience.get(cell, Measure.EPISODES) * amounts[cell] - experience.cappedSpend(cell, cap);
    }
}
