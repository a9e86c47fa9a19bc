package io.bundlecast.contract.bpci;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** BPCI Advanced's prices bound to a hospital's cells.
 *
 * @param cells the covered cells
 * @param benchmarks undiscounted price of an episode at risk weight 1: the hospital's own past spend over its own past risk weight
 * @param discounts Medicare's discount, by cell */
record BpciPrices(int[] cells, double[] benchmarks, double[] discounts) {

    static BpciPrices of(BpciAdvanced terms, Market market) {
        int[] cells = terms.scope().cells(market);
        double[] ofHospital = market.hospitalBenchmark();
        double[] benchmarks = new double[cells.length];
        double[] discounts = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String msDrg = market.cells().get(cells[i]).msDrg();
            discounts[i] = terms.discountOf(msDrg);
            Double price = terms.targetPrices().get(msDrg);
            double expected = ofHospital[cells[i]] / market.meanRisk(cells[i]);
            benchmarks[i] = price != null
                    ? price / (1 - discounts[i])
                    : Terms.orElse(terms.hospitalSpend().get(msDrg), expected);
        }
        return new BpciPrices(cells, benchmarks, discounts);
    }

    /** Sum of benchmark x risk weight. */
    double undiscounted(Experience experience) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += benchmarks[i] * experience.get(cells[i], Measure.RISK_WEIGHT);
        }
        return sum;
    }

    /** Sum of discount x benchmark x risk weight. */
    double discount(Experience experience) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += discounts[i] * benchmarks[i] * experience.get(cells[i], Measure.RISK_WEIGHT);
        }
        return sum;
    }
}
