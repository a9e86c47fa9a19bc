package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;

/** One look-up per component of an episode. Episodes come in groups by their events, each group with a Poisson number of its own. */
final class ComponentTableEngine extends ReferenceEngine {
    private final NarrowTable[] anchor;
    private final NarrowTable[] professional;
    private final NarrowTable[] postAcute;
    private final NarrowTable[] readmission;
    private final NarrowTable[] complication;

    ComponentTableEngine(EpisodeClass[] types, long seed) {
        super(types, seed);
        anchor = new NarrowTable[types.length];
        professional = new NarrowTable[types.length];
        postAcute = new NarrowTable[types.length];
        readmission = new NarrowTable[types.length];
        complication = new NarrowTable[types.length];
        for (int i = 0; i < types.length; i++) {
            anchor[i] = new NarrowTable(TotalCost.anchor(types[i]));
            professional[i] = new NarrowTable(TotalCost.professional(types[i]));
            postAcute[i] = new NarrowTable(TotalCost.postAcute(types[i]));
            readmission[i] = new NarrowTable(TotalCost.readmission(types[i]));
            complication[i] = new NarrowTable(TotalCost.complication(types[i]));
        }
    }

    @Override
    void drawEpisodes(int type, double shock, YearTotals totals) {
        float cap = (float) (types[type].cap() / shock);
        int episodes = 0;
        double sum = 0;
        for (int group = 0; group < EpisodeClass.GROUPS; group++) {
            int count = Counts.poisson(types[type].lambda() * types[type].share(group), stream.nextUniform());
            episodes += count;
            sum += group(type, group, count, cap);
        }
        totals.episodes[type] = episodes;
        totals.cost[type] = shock * sum;
    }

    /** Each 64 random bits serve two look-ups. */
    private double group(int type, int group, int count, float cap) {
        NarrowTable first = anchor[type];
        NarrowTable second = professional[type];
        NarrowTable third = postAcute[type];
        NarrowTable fourth = readmission[type];
        NarrowTable fifth = complication[type];
        boolean isPostAcute = (group & EpisodeClass.POST_ACUTE) != 0;
        boolean isReadmission = (group & EpisodeClass.READMISSION) != 0;
        boolean isComplication = (group & EpisodeClass.COMPLICATION) != 0;
        AddressedStream local = stream.copy();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            long always = local.nextLong();
            float cost = first.at((int) always) + second.at((int) (always >>> 32));
            if (isPostAcute || isReadmission) {
                long next = local.nextLong();
                cost += isPostAcute ? third.at((int) next) : 0;
                cost += isReadmission ? fourth.at((int) (next >>> 32)) : 0;
            }
            if (isComplication) {
                cost += fifth.at((int) local.nextLong());
            }
            sum += Capped.at(cap, cost);
        }
        stream.continueFrom(local);
        return sum;
    }
}
