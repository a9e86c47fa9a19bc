package io.bundlecast.simulation.plan;

import io.bundlecast.care.firstfill.DrugClass;
import io.bundlecast.care.firstfill.ExpectedFills;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.care.firstfill.FirstFillModel;
import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.FillMarket.DrugClassMarket;
import java.util.ArrayList;
import java.util.List;

/** The first-fill lines of a plan.
 *
 * @param lines their care models
 * @param market what contracts know of them */
record FillPlan(List<FirstFillModel> lines, FillMarket market) {

    /** @param present index of the present level */
    static FillPlan of(List<FirstFillLine> lines, int present, long seed, boolean uncertain) {
        List<FirstFillModel> models = new ArrayList<>();
        List<DrugClassMarket> classes = new ArrayList<>();
        for (FirstFillLine line : lines) {
            models.add(new FirstFillModel(line, classes.size(), present, seed, uncertain));
            for (DrugClass drugs : line.classes()) {
                classes.add(new DrugClassMarket(line.id(), drugs.id(), ExpectedFills.of(line, drugs)));
            }
        }
        return new FillPlan(List.copyOf(models), new FillMarket(List.copyOf(classes)));
    }

    /** Drug classes of all lines. */
    int cells() {
        return market.classes().size();
    }
}
