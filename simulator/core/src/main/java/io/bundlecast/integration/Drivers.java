package io.bundlecast.integration;

import java.util.Arrays;

/** Multipliers on care by driver and integration level, in one trial: 1 means as in the hospital's own data.
 *
 * <p>This is all that care models see of clinical integration. */
public final class Drivers {

    private static final int DRIVERS = Driver.values().length;

    private final int levels;
    private final double[] multipliers;

    public Drivers(int levels) {
        this.levels = levels;
        this.multipliers = new double[DRIVERS * levels];
        Arrays.fill(multipliers, 1);
    }

    public int levels() {
        return levels;
    }

    public double multiplier(Driver driver, int level) {
        return multipliers[driver.ordinal() * levels + level];
    }

    public void set(Driver driver, int level, double multiplier) {
        multipliers[driver.ordinal() * levels + level] = multiplier;
    }

    /** Sets a driver at every level. */
    public void fill(Driver driver, double multiplier) {
        Arrays.fill(multipliers, driver.ordinal() * levels, (driver.ordinal() + 1) * levels, multiplier);
    }

    /** Scales a driver at every level, as a year's shock does. */
    public void scale(Driver driver, double factor) {
        for (int level = 0; level < levels; level++) {
            multipliers[driver.ordinal() * levels + level] *= factor;
        }
    }
}
