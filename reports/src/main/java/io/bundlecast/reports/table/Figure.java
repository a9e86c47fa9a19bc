package io.bundlecast.reports.table;

import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Spread;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** One figure of the summary.
 *
 * @param contract the contract's id, or an empty text for what happens to patients whatever the contract
 * @param statistic such as {@code mean}, {@code p05}, {@code chanceOfLoss} or {@code lessPresentLevel.mean} */
public record Figure(
        String contract, String level, String measure, String statistic, double value, double standardError) {

    private static final double[] PERCENTILES = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

    /** All figures of a run, contract by contract, then the outcomes. */
    public static List<Figure> of(Lens lens) {
        List<Figure> figures = new ArrayList<>();
        SimulationResult result = lens.result();
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            for (int level = 0; level < result.levels().size(); level++) {
                for (ContractMeasure measure : ContractMeasure.values()) {
                    contract(figures, lens, contract, level, measure);
                }
            }
        }
        for (int level = 0; level < result.levels().size(); level++) {
            for (Outcome outcome : Outcome.values()) {
                Row row = new Row(figures, "", result.levels().get(level).id(), Names.of(outcome));
                row.common(lens.spread(level, outcome));
            }
        }
        return List.copyOf(figures);
    }

    private static void contract(List<Figure> figures, Lens lens, int contract, int level, ContractMeasure measure) {
        SimulationResult result = lens.result();
        Row row = new Row(
                figures,
                result.contracts().get(contract).id(),
                result.levels().get(level).id(),
                Names.of(measure));
        Spread spread = lens.spread(contract, level, measure);
        row.common(spread);
        if (measure == ContractMeasure.HOSPITAL_MARGIN || measure == ContractMeasure.NET_PAYMENT) {
            row.add("chanceBelowZero", spread.shareBelow(0));
            if (spread.supports(0.05)) {
                row.add("worstOneInTwenty.mean", spread.tailMean(0.05));
            }
            double[] present = result.column(contract, result.presentLevel(), measure);
            row.difference("lessPresentLevel", result.column(contract, level, measure), present);
        }
    }

    private record Row(List<Figure> figures, String contract, String level, String measure) {

        void add(String statistic, Estimate estimate) {
            figures.add(new Figure(contract, level, measure, statistic, estimate.value(), estimate.standardError()));
        }

        void common(Spread spread) {
            add("mean", spread.mean());
            add("standardDeviation", spread.standardDeviation());
            for (double p : PERCENTILES) {
                if (spread.supports(p)) {
                    add(String.format(java.util.Locale.ROOT, "p%02d", Math.round(100 * p)), spread.percentile(p));
                }
            }
        }

        void difference(String name, double[] one, double[] other) {
            if (one == other) {
                return;
            }
            double[] difference = new double[one.length];
            for (int trial = 0; trial < one.length; trial++) {
                difference[trial] = one[trial] - other[trial];
            }
            Spread spread = Spread.of(difference);
            add(name + ".mean", spread.mean());
            add(name + ".p05", spread.percentile(0.05));
            add(name + ".p95", spread.percentile(0.95));
            add(name + ".chanceBelowZero", spread.shareBelow(0));
        }
    }
}
