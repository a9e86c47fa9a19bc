package io.bundlecast.random;

import java.util.Arrays;

/** Turns one uniform number into one value of a distribution by a look-up.
 *
 * <p>Probability is cut into 4,096 equal bins, and the 8 bins at each end into 128 parts again. A bin holds a straight piece of the quantile function with the
 * bin's exact mean and, as far as its neighbours leave room, its variance. In the 4 outermost parts at each end the quantile function itself is asked.
 * Values rise with the uniform and stay within the law's range. */
public final class QuantileTable {
    static final int BINS = 4096;
    static final int END_BINS = 8;
    static final int PARTS = 128;
    /** So many of the outermost parts ask the law. */
    static final int ASKED = 4;

    private static final int END_PIECES = END_BINS * PARTS;
    private static final int PART_BITS = 7;
    private static final int FRACTION_BITS = 52;
    private static final double LAST_BELOW_ONE = 1 - 0x1p-53;

    private static final int LOW_END = BINS;
    private static final int HIGH_END = BINS + END_PIECES;
    private static final int PIECES = BINS + 2 * END_PIECES;

    private final Law law;
    /** Start and rise of each bin, then of the parts of the low end, then of the high end; NaN where the law is asked. */
    private final double[] pieces;

    private QuantileTable(Law law, double[] pieces) {
        this.law = law;
        this.pieces = pieces;
    }

    public static QuantileTable of(Law law) {
        double end = (double) END_BINS / BINS;
        double[] pieces = new double[2 * PIECES];
        copy(QuantilePieces.between(law, end, 1 - end, BINS - 2 * END_BINS), pieces, END_BINS);
        copy(QuantilePieces.between(law, 0, end, END_PIECES), pieces, LOW_END);
        copy(QuantilePieces.between(law, 1 - end, 1, END_PIECES), pieces, HIGH_END);
        Arrays.fill(pieces, 2 * LOW_END, 2 * (LOW_END + ASKED), Double.NaN);
        Arrays.fill(pieces, 2 * (HIGH_END + END_PIECES - ASKED), 2 * (HIGH_END + END_PIECES), Double.NaN);
        return new QuantileTable(law, pieces);
    }

    private static void copy(double[] from, double[] to, int piece) {
        System.arraycopy(from, 0, to, 2 * piece, from.length);
    }

    public Law law() {
        return law;
    }

    /** The value at 64 random bits: the top 12 choose the bin, the others the place in it. */
    public double at(long bits) {
        double x = look(pieces, bits);
        return Double.isNaN(x) ? ask(bits) : x;
    }

    /** The value at {@code u} in [0, 1). */
    public double at(double u) {
        return at((long) (u * 0x1p63) << 1);
    }

    /** The sum of so many values drawn from a stream, none counted for more than {@code cap}.
     *
     * <p>A local copy of the stream stays in registers, two sums in turn let the processor work on two values at once, and {@code Math.min} takes no branch that a costly
     * episode would mispredict. */
    public double sum(AddressedStream stream, int count, double cap) {
        double[] p = pieces;
        AddressedStream local = stream.copy();
        double even = 0;
        double odd = 0;
        for (int left = count; left > 1; left -= 2) {
            double x = look(p, local.nextLong());
            double y = look(p, local.nextLong());
            even += Math.min(x, cap);
            odd += Math.min(y, cap);
        }
        if ((count & 1) != 0) {
            even += Math.min(look(p, local.nextLong()), cap);
        }
        double sum = even + odd;
        if (Double.isNaN(sum)) {
            return carefulSum(stream, count, cap);
        }
        stream.continueFrom(local);
        return sum;
    }

    private double carefulSum(AddressedStream stream, int count, double cap) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.min(at(stream.nextLong()), cap);
        }
        return sum;
    }

    private static double look(double[] pieces, long bits) {
        int bin = (int) (bits >>> FRACTION_BITS);
        if (bin - END_BINS + Integer.MIN_VALUE >= BINS - 2 * END_BINS + Integer.MIN_VALUE) {
            return piece(pieces, endPiece(bits), bits << PART_BITS);
        }
        return piece(pieces, bin, bits);
    }

    private static double piece(double[] pieces, int piece, long fraction) {
        int start = 2 * piece;
        return pieces[start] + pieces[start + 1] * Mixer.fraction(fraction);
    }

    /** The top 19 bits count the parts of all bins. */
    private static int endPiece(long bits) {
        int part = (int) (bits >>> (FRACTION_BITS - PART_BITS));
        return part < END_PIECES ? LOW_END + part : HIGH_END + part - (BINS * PARTS - END_PIECES);
    }

    private double ask(long bits) {
        double p = (double) (bits >>> 1) * 0x1p-63 + 0x1p-65;
        return law.quantile(Math.min(p, LAST_BELOW_ONE));
    }
}
