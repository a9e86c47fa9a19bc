package io.bundlecast.contract.terms;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The test of spend after the window, bound to a hospital's cells. The region's mean moves with the region's trend of the year. */
public final class PostEpisodeExcess {

    private final int[] cells;
    private final double[] thresholds;

    /** @param rule as stated
     * @param provisions the numbers in force, for what the rule leaves out
     * @param covered the cells under contract */
    public PostEpisodeExcess(PostEpisode rule, ToDoubleFunction<String> provisions, Market market, int[] covered) {
        cells = rule.testOrDefault() == PostEpisode.Test.NONE ? new int[0] : covered;
        thresholds = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            double mean = Terms.orElse(rule.regionalMean(), market.regionalPostEpisodeSpend()[cells[i]]);
            double deviations = Terms.orElse(rule.deviations(), provisions.applyAsDouble("post-episode.deviations"));
            thresholds[i] = mean * (1 + deviations * spread(rule, provisions));
        }
    }

    /** What the hospital owes for it, 0 or more. */
    public double amount(Experience experience) {
        double spend = 0;
        double allowed = 0;
        for (int i = 0; i < cells.length; i++) {
            spend += experience.get(cells[i], Measure.POST_EPISODE_SPEND);
            allowed += thresholds[i] * experience.get(cells[i], Measure.EPISODES);
        }
        return Math.max(0, spend - allowed * experience.regionalTrendRatio());
    }

    /** The spend after the window that is allowed, before the region's trend. */
    public List<FixedFigure> fixed(Market market) {
        return FixedFigure.byCell("Allowed post-episode spending of an episode", market, cells, thresholds);
    }

    private static double spread(PostEpisode rule, ToDoubleFunction<String> provisions) {
        boolean hospital = rule.testOrDefault() == PostEpisode.Test.HOSPITAL;
        return Terms.orElse(
                rule.cv(), provisions.applyAsDouble(hospital ? "post-episode.hospital-cv" : "post-episode.episode-cv"));
    }
}
