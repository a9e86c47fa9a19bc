package io.bundlecast.contract.ace;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.EpisodeCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups a hospital's covered cells by specialty. */
final class AceLines {

    private AceLines() {}

    static AceLine[] of(AceDemonstration terms, Market market) {
        AceCoverage coverage = new AceCoverage(terms);
        Map<String, List<Integer>> bySpecialty = new LinkedHashMap<>();
        for (int cell = 0; cell < market.cells().size(); cell++) {
            EpisodeCell episode = market.cells().get(cell);
            if (coverage.covers(episode)) {
                bySpecialty
                        .computeIfAbsent(episode.specialty(), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        return bySpecialty.values().stream()
                .map(cells -> line(cells.stream().mapToInt(Integer::intValue).toArray(), terms, market))
                .toArray(AceLine[]::new);
    }

    private static AceLine line(int[] cells, AceDemonstration terms, Market market) {
        double[] discounts = new double[cells.length];
        double[] baselines = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            EpisodeCell cell = market.cells().get(cells[i]);
            discounts[i] = discount(terms, cell);
            baselines[i] = Terms.orElse(terms.baselineInternalCost().get(cell.msDrg()), 0);
        }
        return new AceLine(cells, discounts, baselines);
    }

    private static double discount(AceDemonstration terms, EpisodeCell cell) {
        Double ofType = terms.partADiscounts().get(cell.msDrg());
        Double ofSpecialty = terms.partADiscounts().get(cell.specialty());
        return ofType != null
                ? ofType
                : ofSpecialty != null ? ofSpecialty : terms.orProvision(terms.partADiscount(), "discount.part-a");
    }
}
