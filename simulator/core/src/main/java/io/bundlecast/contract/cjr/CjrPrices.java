package io.bundlecast.contract.cjr;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import java.util.Arrays;
import java.util.Map;

/** CJR's prices bound to a hospital's cells, before any discount: a x hospital's past spend + (1 - a) x region's.
 *
 * <p>a is 2/3, 1/3 or 0 by year, and 0 for a hospital with fewer than 20 baseline episodes. An outpatient procedure has one price with its MS-DRG.
 *
 * @param cells the covered cells
 * @param hospital the hospital's past spend of an episode at risk weight 1, by cell
 * @param region the region's
 * @param hospitalWeight a */
record CjrPrices(int[] cells, double[] hospital, double[] region, double hospitalWeight) {

    static CjrPrices of(Cjr terms, Market market) {
        int[] cells = terms.scope().cells(market);
        double weight = weight(terms, market, cells);
        double[] ofHospital = market.hospitalBenchmark();
        return new CjrPrices(
                cells,
                spend(terms.hospitalSpend(), ofHospital, cells, market),
                spend(terms.regionalSpend(), market.regionalBenchmark(), cells, market),
                weight);
    }

    private static double[] spend(Map<String, Double> stated, double[] found, int[] cells, Market market) {
        return Arrays.stream(cells)
                .mapToDouble(cell -> {
                    String msDrg = market.cells().get(cell).msDrg();
                    return Terms.orElse(stated.get(msDrg), market.pooled(found, cells, msDrg));
                })
                .toArray();
    }

    /** Undiscounted price of an episode at risk weight 1.
     *
     * @param i the place of its cell among the covered
     * @param ownHistory the hospital's baseline over the one from which prices started */
    double price(int i, double ownHistory) {
        return hospitalWeight * hospital[i] * ownHistory + (1 - hospitalWeight) * region[i];
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
