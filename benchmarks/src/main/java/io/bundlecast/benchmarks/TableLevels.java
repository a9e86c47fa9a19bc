package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;

/** Ten levels by look-ups of the same random numbers, in tables that lie side by side. */
final class TableLevels extends LevelsYear {
    private static final int BITS = 256;

    private final AddressedStream stream = new AddressedStream();
    private final PairedTables[][] tables;
    private final long seed;
    private final long[] bits = new long[BITS];

    TableLevels(long seed) {
        this.seed = seed;
        tables = new PairedTables[levels[0].length][LEVELS / PairedTables.LEVELS];
        for (int type = 0; type < tables.length; type++) {
            for (int half = 0; half < tables[type].length; half++) {
                tables[type][half] = new PairedTables(tables(type, half * PairedTables.LEVELS));
            }
        }
    }

    private QuantileTable[] tables(int type, int first) {
        QuantileTable[] tables = new QuantileTable[PairedTables.LEVELS];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = QuantileTable.of(
                    TotalCost.of(levels[first + i][type], TotalTableEngine.STEP, TotalTableEngine.CELLS));
        }
        return tables;
    }

    /** Draws the numbers again for each half, which costs less than the cache that the tables of all levels at once would overflow. */
    @Override
    void draw(int type, long first, int count) {
        EpisodeClass present = levels[0][type];
        for (int half = 0; half < tables[type].length; half++) {
            for (long trial = first; trial < first + count; trial++) {
                stream.reset(seed + type, trial);
                int episodes = Counts.poisson(present.lambda(), stream.nextUniform());
                for (int left = episodes; left > 0; left -= BITS) {
                    int next = Math.min(left, BITS);
                    stream.fill(bits, next);
                    tables[type][half].add(bits, next, present.cap(), spend, half * PairedTables.LEVELS);
                }
            }
        }
    }
}
