package io.bundlecast.benchmarks;

import io.bundlecast.random.QuantileTable;

/** The total-cost tables of one type at five levels, side by side, so that one uniform finds an episode at all of them in one or two lines of the cache. */
final class PairedTables {
    static final int LEVELS = 5;
    private static final int BINS = 4096;
    private static final int END_BINS = 8;
    private static final int ROW = 2 * LEVELS;
    private static final long ONE = 0x3FF0000000000000L;
    private static final long FRACTION = 0xFFFFFFFFFFFFFL;

    private final QuantileTable[] tables;
    /** For each bin the start and the rise of each level; zeros in the bins at the ends, which are looked up one by one. */
    private final double[] rows = new double[BINS * ROW];

    PairedTables(QuantileTable[] tables) {
        this.tables = tables;
        for (int bin = END_BINS; bin < BINS - END_BINS; bin++) {
            for (int level = 0; level < LEVELS; level++) {
                double start = tables[level].at((double) bin / BINS);
                double middle = tables[level].at((bin + 0.5) / BINS);
                rows[bin * ROW + 2 * level] = start;
                rows[bin * ROW + 2 * level + 1] = 2 * (middle - start);
            }
        }
    }

    /** Adds the capped cost of {@code count} episodes to the sums of the five levels from {@code first}. */
    void add(long[] bits, int count, double cap, double[] sums, int first) {
        double[] r = rows;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        for (int i = 0; i < count; i++) {
            int row = (int) (bits[i] >>> 52) * ROW;
            double within = Double.longBitsToDouble((bits[i] & FRACTION) | ONE) - 1;
            a += capped(r[row] + r[row + 1] * within, cap);
            b += capped(r[row + 2] + r[row + 3] * within, cap);
            c += capped(r[row + 4] + r[row + 5] * within, cap);
            d += capped(r[row + 6] + r[row + 7] * within, cap);
            e += capped(r[row + 8] + r[row + 9] * within, cap);
        }
        sums[first] += a;
        sums[first + 1] += b;
        sums[first + 2] += c;
        sums[first + 3] += d;
        sums[first + 4] += e;
        for (int i = 0; i < count; i++) {
            int bin = (int) (bits[i] >>> 52);
            if (bin < END_BINS || bin >= BINS - END_BINS) {
                addEnd(bits[i], cap, sums, first);
            }
        }
    }

    private void addEnd(long bits, double cap, double[] sums, int first) {
        for (int level = 0; level < LEVELS; level++) {
            sums[first + level] += capped(tables[level].at(bits), cap);
        }
    }

    private static double capped(double cost, double cap) {
        return cost > cap ? cap : cost;
    }
}
