package io.bundlecast.contract.firstfill;

import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.terms.FillTotals;
import io.bundlecast.experience.FillMeasure;
import java.util.List;

/** What is expected of usual care over the drug classes of a pool.
 *
 * @param genericRate generic fills over all fills
 * @param costPerStart the plan's drug cost of a new start, in dollars
 * @param filledShare share of new starts that are filled */
record ExpectedPool(double genericRate, double costPerStart, double filledShare) {

    static ExpectedPool of(List<DrugClassMarket> all, int[] classes) {
        double generic = 0;
        double fills = 0;
        double cost = 0;
        double filled = 0;
        double starts = 0;
        for (int i : classes) {
            FillTotals usual = FillTotals.all(all.get(i).expected().usual());
            generic += usual.of(FillMeasure.GENERIC_FILLS);
            fills += usual.fills();
            cost += usual.planCost();
            filled += usual.of(FillMeasure.FILLED_STARTS);
            starts += usual.of(FillMeasure.STARTS);
        }
        return new ExpectedPool(
                fills == 0 ? 0 : generic / fills, starts == 0 ? 0 : cost / starts, starts == 0 ? 0 : filled / starts);
    }
}
