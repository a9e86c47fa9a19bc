package io.bundlecast.benchmarks;

/** The reference year at ten levels at once, with the same random numbers. */
abstract class LevelsYear {
    static final int LEVELS = 10;

    final EpisodeClass[][] levels = new EpisodeClass[LEVELS][];
    final double[] spend = new double[LEVELS];

    LevelsYear() {
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = EpisodeClass.atLevel(level);
        }
    }

    /** Adds the spend of each level in this trial to {@link #spend}. */
    abstract void trial(long trial);
}
