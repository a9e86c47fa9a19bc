package io.bundlecast.contract.terms;

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.FillMeasure;
import java.util.stream.IntStream;

/** Sums over some of the drug classes of a year.
 *
 * @param year the figures by class
 * @param classes the indices of the classes */
public record FillTotals(Columns<FillMeasure> year, int[] classes) {

    public static FillTotals all(Columns<FillMeasure> year) {
        return new FillTotals(year, IntStream.range(0, year.cells()).toArray());
    }

    public double of(FillMeasure measure) {
        double sum = 0;
        for (int drugs : classes) {
            sum += year.get(drugs, measure);
        }
        return sum;
    }

    public double fills() {
        return of(FillMeasure.BRAND_FILLS) + of(FillMeasure.GENERIC_FILLS);
    }

    public double genericRate() {
        double fills = fills();
        return fills == 0 ? 0 : of(FillMeasure.GENERIC_FILLS) / fills;
    }

    /** What the plan pays for drugs: price less copay and rebate, with the copays that it takes over. */
    public double planCost() {
        return of(FillMeasure.PAID) - of(FillMeasure.COPAYS) - of(FillMeasure.REBATES) + of(FillMeasure.WAIVED_COPAYS);
    }
}
