package io.bundlecast.contract;

/** How far quality and the stop limits reach in one track and year.
 *
 * @param track 1, 2 or 3
 * @param stopGain most that is paid, over the target
 * @param stopLoss most that is repaid, over the target
 * @param gainReduction share of a gain that is lost at quality score 0
 * @param lossReduction share of a loss that is forgiven at quality score 100 */
record TeamLimits(int track, double stopGain, double stopLoss, double gainReduction, double lossReduction) {

    static TeamLimits of(Team terms) {
        int track = terms.track();
        return new TeamLimits(
                track,
                Terms.orElse(terms.stopGain(), provision(terms, track, "stop-gain")),
                track == 1 ? 0 : Terms.orElse(terms.stopLoss(), provision(terms, track, "stop-loss")),
                Terms.orElse(terms.gainReduction(), provision(terms, track, "gain-reduction")),
                Terms.orElse(terms.lossReduction(), provision(terms, track, "loss-reduction")));
    }

    /** Track 1's own limits in the year, for categories that are settled without downside. */
    static TeamLimits trackOne(Team terms) {
        return new TeamLimits(1, provision(terms, 1, "stop-gain"), 0, provision(terms, 1, "gain-reduction"), 0);
    }

    /** The share of an amount that quality takes from a gain or forgives of a loss: 10% x (1 - CQS/100) of a gain, 10% or 15% x CQS/100 of a loss. */
    double qualityShare(double amount, double score) {
        return amount < 0 ? lossReduction * score / 100 : gainReduction * (1 - score / 100);
    }

    private static double provision(Team terms, int track, String name) {
        return terms.provision("track-" + track + "." + name);
    }
}
