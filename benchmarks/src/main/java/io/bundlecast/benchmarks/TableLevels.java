package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;
import java.util.Arrays;

/** Ten levels by look-ups in tables that lie side by side. */
final class TableLevels extends LevelsYear {
    private static final int BLOCK = 256;

    private final AddressedStream stream = new AddressedStream();
    private final PairedTables[] tables;
    private final long seed;
    private final long[] bits = new long[BLOCK];
    private final double[] sums = new double[LEVELS];

    TableLevels(long seed) {
        this.seed = seed;
        tables = new PairedTables[levels[0].length];
        for (int type = 0; type < tables.length; type++) {
            QuantileTable[] each = new QuantileTable[LEVELS];
            for (int level = 0; level < LEVELS; level++) {
                each[level] = QuantileTable.of(
                        TotalCost.of(levels[level][type], TotalTableEngine.STEP, TotalTableEngine.CELLS));
            }
            tables[type] = new PairedTables(each);
        }
    }

    @Override
    void trial(long trial) {
        for (int type = 0; type < tables.length; type++) {
            stream.reset(seed + type, trial);
            int episodes = Counts.poisson(levels[0][type].lambda(), stream.nextUniform());
            double cap = levels[0][type].cap();
            Arrays.fill(sums, 0);
            for (int left = episodes; left > 0; left -= BLOCK) {
                int count = Math.min(left, BLOCK);
                stream.fill(bits, count);
                for (int i = 0; i < count; i++) {
                    tables[type].add(bits[i], cap, sums);
                }
            }
            for (int level = 0; level < LEVELS; level++) {
                spend[level] += sums[level];
            }
        }
    }
}
