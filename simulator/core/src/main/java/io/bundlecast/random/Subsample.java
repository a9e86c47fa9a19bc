package io.bundlecast.random;

/** The eighth of a run's trials in which is found out what would take too long in all: one round of 32 in eight, which holds a pair of every replicate of the design. */
public final class Subsample {

    private static final int ROUND = 32;
    private static final int ROUNDS = 8;

    private Subsample() {}

    public static boolean has(long trial) {
        return trial / ROUND % ROUNDS == 0;
    }
}
