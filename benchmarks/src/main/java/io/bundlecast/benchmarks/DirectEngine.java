package io.bundlecast.benchmarks;

import io.bundlecast.random.Cap;
import io.bundlecast.random.Counts;
import java.util.Arrays;

/** The reference that tables are compared with: each component drawn by rejection, episodes in groups by their events. */
final class DirectEngine extends ReferenceEngine {
    private final ComponentLaws[] laws;
    private double[] costs = new double[1024];

    DirectEngine(EpisodeClass[] types, long seed) {
        super(types, seed);
        laws = new ComponentLaws[types.length];
        for (int i = 0; i < types.length; i++) {
            laws[i] = new ComponentLaws(types[i]);
        }
    }

    @Override
    void drawEpisodes(int type, double shock, YearTotals totals) {
        double cap = types[type].cap() / shock;
        int episodes = 0;
        double sum = 0;
        for (int group = 0; group < EpisodeClass.GROUPS; group++) {
            int count = Counts.poisson(types[type].lambda() * types[type].share(group), stream.nextUniform());
            episodes += count;
            sum += group(laws[type], group, count, cap);
        }
        totals.episodes[type] = episodes;
        totals.cost[type] = shock * sum;
    }

    /** One component after another, each in a loop of its own. */
    private double group(ComponentLaws law, int group, int count, double cap) {
        if (count > costs.length) {
            costs = new double[2 * count];
        }
        Arrays.fill(costs, 0, count, 0);
        law.anchor().addTo(costs, count, stream);
        law.professional().addTo(costs, count, stream);
        if ((group & EpisodeClass.POST_ACUTE) != 0) {
            law.postAcute().addTo(costs, count, stream);
        }
        if ((group & EpisodeClass.READMISSION) != 0) {
            law.readmission().addTo(costs, count, stream);
        }
        if ((group & EpisodeClass.COMPLICATION) != 0) {
            law.complication().addTo(costs, count, stream);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Cap.atMost(cap, costs[i]);
        }
        return sum;
    }
}
