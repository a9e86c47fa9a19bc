package io.bundlecast.contract;

import java.util.Arrays;

/** CJR's prices bound to a hospital's cells, before any discount: a x hospital's past spend + (1 - a) x region's.
 *
 * <p>a is 2/3, 1/3 or 0 by year, and 0 for a hospital with fewer than 20 baseline episodes. An outpatient procedure has one price with its MS-DRG.
 *
 * @param cells the covered cells
 * @param prices undiscounted price of an episode at risk weight 1
 * @param hospitalWeight a */
record CjrPrices(int[] cells, double[] prices, double hospitalWeight) {

    static CjrPrices of(Cjr terms, Market market) {
        int[] cells = terms.scope().cells(market);
        double weight = weight(terms, market, cells);
        double[] ofHospital = market.hospitalBenchmark();
        double[] prices = Arrays.stream(cells)
                .mapToDouble(cell -> {
                    String msDrg = market.cells().get(cell).msDrg();
                    double hospital =
                            Terms.orElse(terms.hospitalSpend().get(msDrg), market.pooled(ofHospital, cells, msDrg));
                    double region = Terms.orElse(
                            terms.regionalSpend().get(msDrg), market.pooled(market.regionalBenchmark(), cells, msDrg));
                    return weight * hospital + (1 - weight) * region;
                })
                .toArray();
        return new CjrPrices(cells, prices, weight);
    }

    private static double weight(Cjr terms, Market market, int[] cells) {
        double yearly = Arrays.stream(cells)
                .mapToDouble(cell -> market.expectedEpisodes()[cell])
                .sum();
        double baseline = terms.baselineEpisodes() == null
                ? terms.provision("baseline.years") * yearly
                : terms.baselineEpisodes();
        return baseline < terms.provision("blend.minimum-episodes")
                ? 0
                : Terms.orElse(terms.hospitalWeight(), terms.provision("blend.hospital"));
    }
}
