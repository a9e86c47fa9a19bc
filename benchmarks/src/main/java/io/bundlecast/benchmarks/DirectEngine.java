package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;

/** The reference that tables are compared with: each component drawn by rejection, episodes in groups by their events. */
final class DirectEngine extends ReferenceEngine {
    private final ComponentLaws[] laws;

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

    private double group(ComponentLaws law, int group, int count, double cap) {
        boolean postAcute = (group & EpisodeClass.POST_ACUTE) != 0;
        boolean readmission = (group & EpisodeClass.READMISSION) != 0;
        boolean complication = (group & EpisodeClass.COMPLICATION) != 0;
        AddressedStream local = stream.copy();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double cost = law.anchor(local) + law.professional(local);
            if (postAcute) {
                cost += law.postAcute(local);
            }
            if (readmission) {
                cost += law.readmission(local);
            }
            if (complication) {
                cost += law.complication(local);
            }
            sum += cost > cap ? cap : cost;
        }
        stream.continueFrom(local);
        return sum;
    }
}
