package io.bundlecast.benchmarks;

import io.bundlecast.random.Law;

/** A quantile table in single precision and by 32 random bits: half as large, so that the tables of all components of a type stay in the processor's cache. */
final class NarrowTable {
    private final float[] pieces;

    NarrowTable(Law law) {
        double[] wide = Bins.of(law);
        pieces = new float[wide.length];
        for (int i = 0; i < wide.length; i++) {
            pieces[i] = (float) wide[i];
        }
    }

    float at(int bits) {
        int piece = 2 * Bins.piece(bits);
        return pieces[piece] + pieces[piece + 1] * Bins.place(bits);
    }
}
