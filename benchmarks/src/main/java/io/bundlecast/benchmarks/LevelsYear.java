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

    /** Adds the spend of each level in these trials to {@link #spend}, block by block and within a block type by type. */
    final void trials(long first, int count) {
        for (int done = 0; done < count; done += ReferenceEngine.BLOCK) {
            for (int type = 0; type < levels[0].length; type++) {
                draw(type, first + done, Math.min(ReferenceEngine.BLOCK, count - done));
            }
        }
    }

    /** Adds what the episodes of one type cost in these trials. */
    abstract void draw(int type, long first, int count);
}
