package io.bundlecast.care;

import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.TrialPoint;

/** One thread's workplace for drawing a line of care, trial after trial. */
public interface CareDraw {

    /** Draws one year of the line and writes it into the experience of every level.
     *
     * @param point the trial's place in the sampling design
     * @param trial its number, which addresses streams
     * @param conditions what the year brings to all lines at once
     * @param drivers multipliers on care by level */
    void draw(TrialPoint point, long trial, YearConditions conditions, Drivers drivers, Experience[] levels);
}
