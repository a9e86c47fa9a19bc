package io.bundlecast.benchmarks;

import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;

/** One uniform and one look-up per episode, in a table of the episode's whole cost. */
final class TotalTableEngine extends ReferenceEngine {
    static final double STEP = 40;
    static final int CELLS = 1 << 13;

    private final QuantileTable[] tables;

    TotalTableEngine(EpisodeClass[] types, long seed) {
        super(types, seed);
        tables = new QuantileTable[types.length];
        for (int i = 0; i < types.length; i++) {
            tables[i] = QuantileTable.of(TotalCost.of(types[i], STEP, CELLS));
        }
    }

    @Override
    void drawEpisodes(int type, double shock, YearTotals totals) {
        int episodes = Counts.poisson(types[type].lambda(), stream.nextUniform());
        double cap = types[type].cap() / shock;
        totals.episodes[type] = episodes;
        totals.cost[type] = shock * tables[type].sum(stream, episodes, cap);
    }
}
