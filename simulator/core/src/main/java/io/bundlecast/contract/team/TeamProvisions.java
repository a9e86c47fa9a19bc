package io.bundlecast.contract.team;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.terms.PostEpisode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of TEAM that a contract's terms leave to the rule. */
final class TeamProvisions {

    static final Provisions TABLE = Provisions.beside(TeamProvisions.class, "team.txt");

    private final Team terms;
    private final List<Provision> left = new ArrayList<>();

    private TeamProvisions(Team terms) {
        this.terms = terms;
    }

    static List<Provision> of(Team terms) {
        TeamProvisions provisions = new TeamProvisions(terms);
        for (EpisodeCategory category : EpisodeCategory.values()) {
            provisions.add("discount." + category.name(), terms.discounts().get(category));
        }
        provisions.add("window.days", null);
        provisions.addTrack();
        provisions.add("trend.limit", terms.trendLimit());
        provisions.add("normalization.limit", terms.normalizationLimit());
        provisions.add("outlier.percentile", terms.outlierPercentile());
        provisions.addQuality(TeamQuality.orDefault(terms.quality()));
        provisions.addTests();
        provisions.addWhereUsed();
        return List.copyOf(provisions.left);
    }

    private void addTrack() {
        String track = "track-" + terms.track() + ".";
        add(track + "stop-gain", terms.stopGain());
        add(track + "stop-loss", terms.track() == 1 ? null : terms.stopLoss());
        add(track + "gain-reduction", terms.gainReduction());
        add(track + "loss-reduction", terms.lossReduction());
    }

    private void addQuality(TeamQuality quality) {
        add("quality.neutral-score", quality.neutralScore());
        add("quality.minimum-cases", quality.minimumCases());
    }

    private void addTests() {
        add(
                "low-volume.episodes",
                terms.lowVolume() == null ? null : terms.lowVolume().threshold());
        PostEpisode rule = terms.postEpisode() == null ? PostEpisode.DEFAULT : terms.postEpisode();
        if (rule.testOrDefault() != PostEpisode.Test.NONE) {
            boolean hospital = rule.testOrDefault() == PostEpisode.Test.HOSPITAL;
            add("post-episode.deviations", rule.deviations());
            add(hospital ? "post-episode.hospital-cv" : "post-episode.episode-cv", rule.cv());
        }
    }

    private void addWhereUsed() {
        if (!terms.baselines().isEmpty()) {
            add("baseline.weight.oldest", null);
            add("baseline.weight.middle", null);
            add("baseline.weight.latest", null);
            add("trend.years", null);
        }
        if (!terms.sharing().isEmpty()) {
            add("alignment.total", null);
            add("alignment.collaborator", null);
            add("alignment.aco", null);
        }
    }

    private void add(String name, @Nullable Object stated) {
        if (stated == null) {
            left.add(TABLE.inForce(name, terms.calendarYear()));
        }
    }
}
