package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.Arrays;
import java.util.List;

/** The test of spend after the window, bound to a hospital's cells. The region's mean moves with the region's trend of the year. */
final class TeamPostEpisode {

    private final int[] cells;
    private final double[] thresholds;

    TeamPostEpisode(Team terms, Market market, List<TeamCategory> categories) {
        PostEpisode rule = terms.postEpisode() == null ? PostEpisode.DEFAULT : terms.postEpisode();
        boolean none = rule.testOrDefault() == PostEpisode.Test.NONE;
        cells = none
                ? new int[0]
                : categories.stream()
                        .map(TeamCategory::cells)
                        .flatMapToInt(Arrays::stream)
                        .toArray();
        thresholds = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            double mean = Terms.orElse(rule.regionalMean(), market.regionalPostEpisodeSpend()[cells[i]]);
            thresholds[i] = mean * (1 + deviations(rule, terms) * spread(rule, terms));
        }
    }

    /** What the hospital owes for it, 0 or more. */
    double amount(Experience experience) {
        double spend = 0;
        double allowed = 0;
        for (int i = 0; i < cells.length; i++) {
            spend += experience.get(cells[i], Measure.POST_EPISODE_SPEND);
            allowed += thresholds[i] * experience.get(cells[i], Measure.EPISODES);
        }
        return Math.max(0, spend - allowed * experience.regionalTrendRatio());
    }

    private static double deviations(PostEpisode rule, Team terms) {
        return Terms.orElse(rule.deviations(), terms.provision("post-episode.deviations"));
    }

    private static double spread(PostEpisode rule, Team terms) {
        boolean hospital = rule.testOrDefault() == PostEpisode.Test.HOSPITAL;
        return Terms.orElse(
                rule.cv(), terms.provision(hospital ? "post-episode.hospital-cv" : "post-episode.episode-cv"));
    }
}
