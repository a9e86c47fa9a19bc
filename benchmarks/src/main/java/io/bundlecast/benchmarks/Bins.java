package io.bundlecast.benchmarks;

import io.bundlecast.random.Law;
import io.bundlecast.random.QuantileTable;

/** The core's quantile table of a law as plain numbers: start and rise of 4,096 bins, then of the 128 parts of each of the 8 bins at the low end, then at the high end.
 *
 * <p>Where the table asks the law, in the 4 outermost parts at each end, this holds the secant through two of its values. */
final class Bins {
    private static final int BINS = 4096;
    private static final int END_BINS = 8;
    private static final int PART_BITS = 7;
    private static final int END_PIECES = END_BINS << PART_BITS;
    static final int PIECES = BINS + 2 * END_PIECES;

    private static final double END = (double) END_BINS / BINS;
    private static final int FRACTION_BITS = 20;
    private static final int FRACTION = (1 << FRACTION_BITS) - 1;
    private static final int ONE = 0x3F800000;

    private Bins() {}

    static double[] of(Law law) {
        QuantileTable table = QuantileTable.of(law);
        double[] pieces = new double[2 * PIECES];
        put(pieces, 0, table, 0, 1, BINS);
        put(pieces, BINS, table, 0, END, END_PIECES);
        put(pieces, BINS + END_PIECES, table, 1 - END, 1, END_PIECES);
        return pieces;
    }

    private static void put(double[] pieces, int first, QuantileTable table, double from, double to, int count) {
        double width = (to - from) / count;
        for (int i = 0; i < count; i++) {
            double low = table.at(from + (i + 0.25) * width);
            double high = table.at(from + (i + 0.75) * width);
            pieces[2 * (first + i)] = 1.5 * low - 0.5 * high;
            pieces[2 * (first + i) + 1] = 2 * (high - low);
        }
    }

    /** The piece that 32 random bits fall into. */
    static int piece(int bits) {
        return isEnd(bits) ? endPiece(bits >>> (FRACTION_BITS - PART_BITS)) : bits >>> FRACTION_BITS;
    }

    /** The place of 32 random bits in their piece, in [0, 1). */
    static float place(int bits) {
        int within = isEnd(bits) ? bits << PART_BITS : bits;
        return Float.intBitsToFloat((within & FRACTION) << 3 | ONE) - 1;
    }

    private static boolean isEnd(int bits) {
        int bin = bits >>> FRACTION_BITS;
        return bin - END_BINS + Integer.MIN_VALUE >= BINS - 2 * END_BINS + Integer.MIN_VALUE;
    }

    private static int endPiece(int part) {
        return part < END_PIECES ? BINS + part : part - ((BINS << PART_BITS) - PIECES);
    }
}
