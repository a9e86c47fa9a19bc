package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Cap;
import io.bundlecast.random.Counts;
import java.util.Arrays;

/** Ten levels from components that are drawn once: a level keeps an event while its uniform is below the level's share of the first level's rate. */
final class DirectLevels extends LevelsYear {
    private static final double LESS_POST_ACUTE = 0.03;
    private static final double LESS_EVENTS = 0.02;

    private final AddressedStream stream = new AddressedStream();
    private final ComponentLaws[] laws;
    private final long seed;
    private final double[] sums = new double[LEVELS];
    private final double[] anchorFactor = new double[LEVELS];
    private final double[] postAcuteFactor = new double[LEVELS];

    DirectLevels(long seed) {
        this.seed = seed;
        laws = new ComponentLaws[levels[0].length];
        for (int type = 0; type < laws.length; type++) {
            laws[type] = new ComponentLaws(levels[0][type]);
        }
        for (int level = 0; level < LEVELS; level++) {
            anchorFactor[level] = 1 - 0.003 * level;
            postAcuteFactor[level] = 1 - 0.01 * level;
        }
    }

    @Override
    void draw(int type, long first, int count) {
        EpisodeClass present = levels[0][type];
        Arrays.fill(sums, 0);
        for (long trial = first; trial < first + count; trial++) {
            stream.reset(seed + type, trial);
            for (int group = 0; group < EpisodeClass.GROUPS; group++) {
                int episodes = Counts.poisson(present.lambda() * present.share(group), stream.nextUniform());
                for (int i = 0; i < episodes; i++) {
                    add(laws[type], group, present.cap());
                }
            }
        }
        for (int level = 0; level < LEVELS; level++) {
            spend[level] += sums[level];
        }
    }

    private void add(ComponentLaws law, int group, double cap) {
        double anchor = law.anchor().draw(stream);
        double professional = law.professional().draw(stream);
        double postAcute = 0;
        double readmission = 0;
        double complication = 0;
        int keepsPostAcute = LEVELS;
        int keepsReadmission = LEVELS;
        int keepsComplication = LEVELS;
        if ((group & EpisodeClass.POST_ACUTE) != 0) {
            postAcute = law.postAcute().draw(stream);
            keepsPostAcute = kept(LESS_POST_ACUTE);
        }
        if ((group & EpisodeClass.READMISSION) != 0) {
            readmission = law.readmission().draw(stream);
            keepsReadmission = kept(LESS_EVENTS);
        }
        if ((group & EpisodeClass.COMPLICATION) != 0) {
            complication = law.complication().draw(stream);
            keepsComplication = kept(LESS_EVENTS);
        }
        for (int level = 0; level < LEVELS; level++) {
            double cost = anchor * anchorFactor[level] + professional;
            cost += level < keepsPostAcute ? postAcute * postAcuteFactor[level] : 0;
            cost += level < keepsReadmission ? readmission : 0;
            cost += level < keepsComplication ? complication : 0;
            sums[level] += Cap.atMost(cap, cost);
        }
    }

    /** The number of levels, from the first, that keep an event. */
    private int kept(double lessPerLevel) {
        return 1 + (int) ((1 - stream.nextUniform()) / lessPerLevel);
    }
}
