package io.bundlecast.benchmarks;

import io.bundlecast.random.QuantileTable;

/** The total-cost tables of one type at all levels, side by side, so that one uniform gives an episode at every level. */
final class PairedTables {
    private static final int BINS = 4096;
    private static final int END_BINS = 8;
    private static final long ONE = 0x3FF0000000000000L;
    private static final long FRACTION = 0xFFFFFFFFFFFFFL;

    private final QuantileTable[] tables;
    private final double[] starts;
    private final double[] rises;

    PairedTables(QuantileTable[] tables) {
        this.tables = tables;
        int levels = tables.length;
        starts = new double[BINS * levels];
        rises = new double[BINS * levels];
        for (int bin = 0; bin < BINS; bin++) {
            for (int level = 0; level < levels; level++) {
                double low = tables[level].at((double) bin / BINS);
                double middle = tables[level].at((bin + 0.5) / BINS);
                starts[bin * levels + level] = low;
                rises[bin * levels + level] = 2 * (middle - low);
            }
        }
    }

    /** Adds the capped cost of an episode at each level. */
    void add(long bits, double cap, double[] sums) {
        int bin = (int) (bits >>> 52);
        if (bin < END_BINS || bin >= BINS - END_BINS) {
            for (int level = 0; level < sums.length; level++) {
                sums[level] += Math.min(tables[level].at(bits), cap);
            }
            return;
        }
        double within = Double.longBitsToDouble((bits & FRACTION) | ONE) - 1;
        int from = bin * sums.length;
        for (int level = 0; level < sums.length; level++) {
            sums[level] += Math.min(starts[from + level] + rises[from + level] * within, cap);
        }
    }
}
