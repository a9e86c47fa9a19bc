package io.bundlecast.contract.team;

import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.EpisodeCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Binds TEAM's prices to the hospital's cells, category by category.
 *
 * <p>The undiscounted price of an episode with risk weight 1 is the first that is known of: the published preliminary price, taken back through its discount and
 * normalization factor; the benchmark computed from the baseline years; the region's mean capped spend. */
final class TeamPrices {

    private final EpisodeScope scope;
    private final Team terms;
    private final Market market;

    TeamPrices(Team terms, Market market) {
        this.scope = terms.scope();
        this.terms = terms;
        this.market = market;
    }

    List<TeamCategory> categories() {
        List<TeamCategory> categories = new ArrayList<>();
        for (EpisodeCategory category : EpisodeCategory.values()) {
            int[] cells = cells(category);
            if (cells.length > 0) {
                categories.add(category(category, cells));
            }
        }
        return categories;
    }

    private TeamCategory category(EpisodeCategory category, int[] cells) {
        return new TeamCategory(
                category,
                cells,
                IntStream.of(cells)
                        .mapToDouble(cell -> price(category, cells, cell))
                        .toArray(),
                (int) IntStream.of(cells)
                        .filter(cell -> !cell(cell).outpatient())
                        .count(),
                terms.discount(category),
                isLowVolume(category, cells),
                TeamRules.target(category),
                TeamRules.spend(category));
    }

    private int[] cells(EpisodeCategory category) {
        return IntStream.range(0, market.cells().size())
                .filter(cell ->
                        scope.covers(cell(cell)) && cell(cell).category().equals(category.name()))
                .boxed()
                .sorted(Comparator.comparing(cell -> cell(cell).outpatient()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double price(EpisodeCategory category, int[] cells, int cell) {
        String msDrg = cell(cell).msDrg();
        Double published = terms.targetPrices().get(msDrg);
        if (published != null) {
            double normalization = Terms.orElse(terms.normalizationFactors().get(msDrg), 1);
            return published / (1 - terms.publishedDiscount(category)) / normalization;
        }
        TeamBaseline baseline = terms.baselines().get(msDrg);
        if (baseline != null) {
            return baseline.trended(terms.year());
        }
        return terms.readingsOrDefault().outpatientOrDefault() == TeamReadings.Outpatient.OWN
                ? market.regionalBenchmark()[cell]
                : market.pooled(market.regionalBenchmark(), cells, msDrg);
    }

    private boolean isLowVolume(EpisodeCategory category, int[] cells) {
        LowVolume rule = terms.lowVolume() == null ? LowVolume.DEFAULT : terms.lowVolume();
        double expected = 3
                * IntStream.of(cells)
                        .mapToDouble(cell -> market.expectedEpisodes()[cell])
                        .sum();
        Integer stated =
                rule.baselineEpisodes() == null ? null : rule.baselineEpisodes().get(category);
        double threshold = rule.threshold() == null ? terms.provision("low-volume.episodes") : rule.threshold();
        return (stated == null ? expected : stated) < threshold;
    }

    private EpisodeCell cell(int index) {
        return market.cells().get(index);
    }
}
