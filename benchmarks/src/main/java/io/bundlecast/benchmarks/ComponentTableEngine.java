package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;

/** One look-up per component of an episode. Episodes come in groups by their events, each group with a Poisson number of its own. */
final class ComponentTableEngine extends ReferenceEngine {
    private final QuantileTable[] anchor;
    private final QuantileTable[] professional;
    private final QuantileTable[] postAcute;
    private final QuantileTable[] readmission;
    private final QuantileTable[] complication;

    ComponentTableEngine(EpisodeClass[] types, long seed) {
        super(types, seed);
        anchor = new QuantileTable[types.length];
        professional = new QuantileTable[types.length];
        postAcute = new QuantileTable[types.length];
        readmission = new QuantileTable[types.length];
        complication = new QuantileTable[types.length];
        for (int i = 0; i < types.length; i++) {
            anchor[i] = QuantileTable.of(TotalCost.anchor(types[i]));
            professional[i] = QuantileTable.of(TotalCost.professional(types[i]));
            postAcute[i] = QuantileTable.of(TotalCost.postAcute(types[i]));
            readmission[i] = QuantileTable.of(TotalCost.readmission(types[i]));
            complication[i] = QuantileTable.of(TotalCost.complication(types[i]));
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
            sum += group(type, group, count, cap);
        }
        totals.episodes[type] = episodes;
        totals.cost[type] = shock * sum;
    }

    private double group(int type, int group, int count, double cap) {
        QuantileTable first = anchor[type];
        QuantileTable second = professional[type];
        QuantileTable third = postAcute[type];
        QuantileTable fourth = readmission[type];
        QuantileTable fifth = complication[type];
        boolean isPostAcute = (group & EpisodeClass.POST_ACUTE) != 0;
        boolean isReadmission = (group & EpisodeClass.READMISSION) != 0;
        boolean isComplication = (group & EpisodeClass.COMPLICATION) != 0;
        AddressedStream local = stream.copy();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double cost = first.lookUp(local.nextLong()) + second.lookUp(local.nextLong());
            if (isPostAcute) {
                cost += third.lookUp(local.nextLong());
            }
            if (isReadmission) {
                cost += fourth.lookUp(local.nextLong());
            }
            if (isComplication) {
                cost += fifth.lookUp(local.nextLong());
            }
            sum += cost > cap ? cap : cost;
        }
        if (Double.isNaN(sum)) {
            return carefulGroup(type, group, count, cap);
        }
        stream.continueFrom(local);
        return sum;
    }

    /** The same where a table had to ask its law. */
    private double carefulGroup(int type, int group, int count, double cap) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double cost = anchor[type].at(stream.nextLong()) + professional[type].at(stream.nextLong());
            if ((group & EpisodeClass.POST_ACUTE) != 0) {
                cost += postAcute[type].at(stream.nextLong());
            }
            if ((group & EpisodeClass.READMISSION) != 0) {
                cost += readmission[type].at(stream.nextLong());
            }
            if ((group & EpisodeClass.COMPLICATION) != 0) {
                cost += complication[type].at(stream.nextLong());
            }
            sum += Math.min(cost, cap);
        }
        return sum;
    }
}
