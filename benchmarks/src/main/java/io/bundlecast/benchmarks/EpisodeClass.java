package io.bundlecast.benchmarks;

/** One episode type of the reference year: an anchor stay and professional fees, and by chance post-acute care, a readmission, a complication.
 *
 * <p>Amounts are lognormal by mean and coefficient of variation, or gamma by shape and mean.
 *
 * @param lambda expected episodes
 * @param cap most that an episode counts for
 * @param target target price
 * @param quality share of episodes that meet the quality measure */
record EpisodeClass(
        double lambda,
        double anchorMean,
        double anchorCv,
        double professionalShape,
        double professionalMean,
        double postAcuteRate,
        double postAcuteMean,
        double postAcuteCv,
        double readmissionRate,
        double readmissionMean,
        double readmissionCv,
        double complicationRate,
        double complicationShape,
        double complicationMean,
        double cap,
        double target,
        double quality) {

    static final int POST_ACUTE = 1;
    static final int READMISSION = 2;
    static final int COMPLICATION = 4;
    /** Every combination of the three events. */
    static final int GROUPS = 8;

    private static final EpisodeClass[] BASE = {
        new EpisodeClass(300, 13_000, .12, 8, 3500, .45, 9000, .9, .08, 12_000, .8, .04, 1.5, 8000, 60_000, 22_723, .9),
        new EpisodeClass(
                250, 38_000, .20, 6, 9000, .55, 10_000, 1, .14, 13_000, .9, .12, 1.5, 15_000, 110_000, 58_478, .8),
        new EpisodeClass(900, 9000, .25, 2.5, 2500, .50, 12_000, 1, .35, 14_000, .9, .10, .8, 6000, 65_000, 23_611, .7),
        new EpisodeClass(1500, 11_000, .35, 2, 2800, .48, 13_000, 1, .25, 13_000, .9, .15, .9, 7000, 70_000, 25_109, .6)
    };

    static EpisodeClass[] all() {
        return BASE.clone();
    }

    /** The types at an integration level: fewer and milder events, cheaper stays. */
    static EpisodeClass[] atLevel(int level) {
        EpisodeClass[] types = all();
        for (int i = 0; i < types.length; i++) {
            types[i] = types[i].improved(level);
        }
        return types;
    }

    private EpisodeClass improved(int level) {
        return new EpisodeClass(
                lambda,
                anchorMean * (1 - 0.003 * level),
                anchorCv,
                professionalShape,
                professionalMean,
                postAcuteRate * (1 - 0.03 * level),
                postAcuteMean * (1 - 0.01 * level),
                postAcuteCv,
                readmissionRate * (1 - 0.02 * level),
                readmissionMean,
                readmissionCv,
                complicationRate * (1 - 0.02 * level),
                complicationShape,
                complicationMean,
                cap,
                target,
                quality);
    }

    /** The share of episodes with exactly these events. */
    double share(int group) {
        return ((group & POST_ACUTE) != 0 ? postAcuteRate : 1 - postAcuteRate)
                * ((group & READMISSION) != 0 ? readmissionRate : 1 - readmissionRate)
                * ((group & COMPLICATION) != 0 ? complicationRate : 1 - complicationRate);
    }
}
