package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.Law;

/** Ten levels by look-ups of the same random numbers, in tables that lie side by side. */
final class TableLevels extends LevelsYear {
    private static final int WORDS = 128;

    private final AddressedStream stream = new AddressedStream();
    private final LevelTables[] tables;
    private final long seed;
    private final long[] bits = new long[WORDS];

    TableLevels(long seed) {
        this.seed = seed;
        tables = new LevelTables[levels[0].length];
        for (int type = 0; type < tables.length; type++) {
            Law[] laws = new Law[LEVELS];
            for (int level = 0; level < LEVELS; level++) {
                laws[level] = TotalCost.of(levels[level][type], TotalTableEngine.STEP, TotalTableEngine.CELLS);
            }
            tables[type] = new LevelTables(laws);
        }
    }

    @Override
    void draw(int type, long first, int count) {
        float cap = (float) levels[0][type].cap();
        for (long trial = first; trial < first + count; trial++) {
            stream.reset(seed + type, trial);
            int episodes = Counts.poisson(levels[0][type].lambda(), stream.nextUniform());
            for (int left = episodes; left > 0; left -= 2 * WORDS) {
                int next = Math.min(left, 2 * WORDS);
                stream.fill(bits, (next + 1) / 2);
                tables[type].add(bits, next, cap, spend);
            }
        }
    }
}
