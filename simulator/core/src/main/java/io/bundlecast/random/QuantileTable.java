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

    private static final int MIDDLE_BINS = BINS - 2 * END_BINS;
    private static final int END_PIECES = END_BINS * PARTS;
    /** For fewer values than this the search for the cap's bin, a dozen steps, does not pay. */
    private static final int SEARCHED_FROM = 64;

    private static final int PART_BITS = 7;
    private static final int FRACTION_BITS = 52;
    private static final double LAST_BELOW_ONE = 1 - 0x1p-53;

    private final Law law;
    /** Start and rise of each bin. */
    private final double[] bins;
    /** Start and rise of the parts of the low end, then of the high end; NaN where the law is asked. */
    private final double[] ends;

    private QuantileTable(Law law, double[] bins, double[] ends) {
        this.law = law;
        this.bins = bins;
        this.ends = ends;
    }

    public static QuantileTable of(Law law) {
        double end = (double) END_BINS / BINS;
        double[] bins = new double[2 * BINS];
        double[] ends = new double[4 * END_PIECES];
        copy(QuantilePieces.between(law, end, 1 - end, MIDDLE_BINS), bins, END_BINS);
        copy(QuantilePieces.between(law, 0, end, END_PIECES), ends, 0);
        copy(QuantilePieces.between(law, 1 - end, 1, END_PIECES), ends, END_PIECES);
        Arrays.fill(ends, 0, 2 * ASKED, Double.NaN);
        Arrays.fill(ends, ends.length - 2 * ASKED, ends.length, Double.NaN);
        return new QuantileTable(law, bins, ends);
    }

    private static void copy(double[] from, double[] to, int piece) {
        System.arraycopy(from, 0, to, 2 * piece, from.length);
    }

    public Law law() {
        return law;
    }

    /** The value at 64 random bits: the top 12 choose the bin, the others the place in it. */
    public double at(long bits) {
        double x = look(bits);
        return Double.isNaN(x) ? ask(bits) : x;
    }

    /** The value at {@code u} in [0, 1). */
    public double at(double u) {
        return at((long) (u * 0x1p63) << 1);
    }

    /** The sum of so many values drawn from a stream, none counted for more than {@code cap}.
     *
     * <p>A local copy of the stream stays in registers, and two sums in turn let the processor work on two values at once. Bins that end below the cap are found first, so that
     * their values need no comparison with it. */
    public double sum(AddressedStream stream, int count, double cap) {
        int below = count < SEARCHED_FROM ? 0 : binsBelow(cap);
        AddressedStream local = stream.copy();
        double even = 0;
        double odd = 0;
        for (int left = count; left > 1; left -= 2) {
            even += capped(local.nextLong(), below, cap);
            odd += capped(local.nextLong(), below, cap);
        }
        if ((count & 1) != 0) {
            even += capped(local.nextLong(), below, cap);
        }
        double sum = even + odd;
        if (Double.isNaN(sum)) {
            return carefulSum(stream, count, cap);
        }
        stream.continueFrom(local);
        return sum;
    }

    /** How many bins between the ends hold nothing above {@code cap}. */
    private int binsBelow(double cap) {
        int low = 0;
        int high = MIDDLE_BINS;
        while (low < high) {
            int bin = (low + high) >>> 1;
            int start = 2 * (END_BINS + bin);
            if (bins[start] + bins[start + 1] <= cap) {
                low = bin + 1;
            } else {
                high = bin;
            }
        }
        return low;
    }

    private double capped(long bits, int below, double cap) {
        int bin = (int) (bits >>> FRACTION_BITS);
        if (isBeyond(bin, below)) {
            return Cap.atMost(cap, look(bits));
        }
        return inBin(bin, bits);
    }

    private double carefulSum(AddressedStream stream, int count, double cap) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Cap.atMost(cap, at(stream.nextLong()));
        }
        return sum;
    }

    private double look(long bits) {
        int bin = (int) (bits >>> FRACTION_BITS);
        return isBeyond(bin, MIDDLE_BINS) ? inEnd(bits) : inBin(bin, bits);
    }

    /** Whether a bin is not among the first {@code middle} bins between the ends. */
    private static boolean isBeyond(int bin, int middle) {
        return bin - END_BINS + Integer.MIN_VALUE >= middle + Integer.MIN_VALUE;
    }

    /** There are 8,192 numbers, so that the mask changes nothing; it spares the check of bounds, some 2% of a sum's time. */
    private double inBin(int bin, long bits) {
        double[] b = bins;
        int mask = b.length - 1;
        return b[2 * bin & mask] + b[2 * bin + 1 & mask] * Mixer.fraction(bits);
    }

    /** The top 19 bits count the parts of all bins. */
    private double inEnd(long bits) {
        int part = (int) (bits >>> (FRACTION_BITS - PART_BITS));
        int start = 2 * (part < END_PIECES ? part : part - (BINS * PARTS - 2 * END_PIECES));
        return ends[start] + ends[start + 1] * Mixer.fraction(bits << PART_BITS);
    }

    private double ask(long bits) {
        double p = (double) (bits >>> 1) * 0x1p-63 + 0x1p-65;
        return law.quantile(Math.min(p, LAST_BELOW_ONE));
    }
}
