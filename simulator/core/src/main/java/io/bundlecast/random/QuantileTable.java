package io.bundlecast.random;

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
    private static final double PART = 1.0 / ((double) BINS * PARTS);
    private static final int PART_BITS = 7;
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final double LAST_BELOW_ONE = 1 - 0x1p-53;

    private final Law law;
    private final double[] pieces;
    private final double[] lowEnd;
    private final double[] highEnd;

    private QuantileTable(Law law, double[] pieces, double[] lowEnd, double[] highEnd) {
        this.law = law;
        this.pieces = pieces;
        this.lowEnd = lowEnd;
        this.highEnd = highEnd;
    }

    public static QuantileTable of(Law law) {
        double end = (double) END_BINS / BINS;
        double[] inner = QuantilePieces.between(law, end, 1 - end, BINS - 2 * END_BINS);
        double[] pieces = new double[2 * BINS];
        System.arraycopy(inner, 0, pieces, 2 * END_BINS, inner.length);
        return new QuantileTable(
                law,
                pieces,
                QuantilePieces.between(law, 0, end, END_PIECES),
                QuantilePieces.between(law, 1 - end, 1, END_PIECES));
    }

    public Law law() {
        return law;
    }

    /** The value at 64 random bits: the top 12 choose the bin, the others the place in it. */
    public double at(long bits) {
        int bin = (int) (bits >>> FRACTION_BITS);
        if (bin - END_BINS + Integer.MIN_VALUE >= BINS - 2 * END_BINS + Integer.MIN_VALUE) {
            return atEnd(bin, bits & FRACTION);
        }
        double[] p = pieces;
        int i = 2 * bin & (p.length - 2);
        return p[i] + p[i + 1] * Mixer.fraction(bits);
    }

    /** The value at {@code u} in [0, 1). */
    public double at(double u) {
        return at((long) (u * 0x1p63) << 1);
    }

    private double atEnd(int bin, long fraction) {
        boolean low = bin < END_BINS;
        int end = low ? bin : bin - (BINS - END_BINS);
        int part = end * PARTS + (int) (fraction >>> (FRACTION_BITS - PART_BITS));
        double within = Mixer.fraction(fraction << PART_BITS);
        if (low ? part < ASKED : part >= END_PIECES - ASKED) {
            double p = low ? (part + within + 0x1p-53) * PART : 1 - (END_PIECES - part - within) * PART;
            return law.quantile(Math.min(p, LAST_BELOW_ONE));
        }
        double[] pieces = low ? lowEnd : highEnd;
        return pieces[2 * part] + pieces[2 * part + 1] * within;
    }
}
