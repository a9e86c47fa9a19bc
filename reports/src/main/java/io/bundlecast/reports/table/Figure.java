package io.bundlecast.reports.table;

import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.FormulaScores;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.Replicated;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import io.bundlecast.result.VarianceShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One figure of the summary.
 *
 * @param contract the contract's id, or an empty text for what happens to patients whatever the contract
 * @param statistic such as {@code mean}, {@code p05}, {@code chanceOfLoss} or {@code lessPresentLevel.mean} */
public record Figure(
        String contract, String level, String measure, String statistic, double value, double standardError) {

    private static final double[] PERCENTILES = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

    /** All figures of a run, contract by contract, then the outcomes, and what is known exactly of them. */
    public static List<Figure> of(Lens lens) {
        lens.formulaScores(); // once, before the threads ask for it
        int contracts = lens.result().contracts().size();
        int levels = lens.result().levels().size();
        IntStream cells = IntStream.range(0, (contracts + 1) * levels);
        Stream<Figure> ofYear = cells.parallel()
                .mapToObj(cell -> cell < contracts * levels
                        ? contract(lens, cell / levels, cell % levels)
                        : outcomes(lens, cell - contracts * levels))
                .flatMap(List::stream);
        return Stream.of(ofYear, ExactFigures.of(lens.result()).stream(), JourneyFigures.of(lens).stream())
                .flatMap(figures -> figures)
                .toList();
    }

    private static List<Figure> outcomes(Lens lens, int level) {
        List<Figure> figures = new ArrayList<>();
        for (Outcome outcome : lens.result().outcomes()) {
            Row row = new Row(figures, "", lens.result().levels().get(level).id(), Names.of(outcome));
            double[] column = lens.result().column(level, outcome);
            row.common(Summary.of(column));
            row.difference(column, lens.result().column(lens.result().presentLevel(), outcome));
        }
        formulas(lens, level, figures);
        return figures;
    }

    /** What value formulas pay, whatever the contract. */
    private static void formulas(Lens lens, int level, List<Figure> figures) {
        FormulaScores scores = lens.formulaScores();
        for (int formula = 0; formula < scores.formulas().size(); formula++) {
            String id = scores.formulas().get(formula).id();
            Row row = new Row(figures, "", lens.result().levels().get(level).id(), Names.ofPay(id));
            FormulaScores.Score score = scores.at(formula, level);
            row.common(score.pay());
            row.add("chanceAboveZero", score.paid());
            row.addKnown("rankCorrelationWithImprovement", score.agreement());
            row.addKnown("rankCorrelationWithCostSaved", score.withCost());
            row.addKnown("rankCorrelationWithQualityGained", score.withQuality());
            row.add("luckShareOfVariance", score.luck().estimate());
        }
    }

    private static List<Figure> contract(Lens lens, int contract, int level) {
        SimulationResult result = lens.result();
        List<Figure> figures = new ArrayList<>();
        for (ContractMeasure measure : result.measures()) {
            Row row = new Row(
                    figures,
                    result.contracts().get(contract).id(),
                    result.levels().get(level).id(),
                    Names.of(measure));
            double[] column = result.column(contract, level, measure);
            Summary summary =
                    Summary.of(column); // of every column once: kept, they would take twice the memory of the run
            row.common(summary);
            if (measure == result.margin() || measure == ContractMeasure.NET_PAYMENT) {
                row.add("chanceBelowZero", summary.probabilityBelow(0));
                row.add("worstOneInTwenty.mean", summary.expectedShortfall(0.05));
                row.add("parameterShareOfVariance", VarianceShare.of(column).parameters());
                row.difference(column, result.column(contract, result.presentLevel(), measure));
            }
        }
        return figures;
    }

    record Row(List<Figure> figures, String contract, String level, String measure) {

        void add(String statistic, Estimate estimate) {
            figures.add(new Figure(contract, level, measure, statistic, estimate.value(), estimate.standardError()));
        }

        void addKnown(String statistic, Replicated found) {
            if (found.isKnown()) {
                add(statistic, found.estimate());
            }
        }

        void common(Summary summary) {
            add("mean", summary.mean());
            add("standardDeviation", summary.standardDeviation());
            for (double p : PERCENTILES) {
                if (summary.supports(p)) {
                    add(String.format(Locale.ROOT, "p%02d", Math.round(100 * p)), summary.percentile(p));
                }
            }
        }

        /** The paired difference from the present level, with its 90% interval over years. */
        @SuppressWarnings("ReferenceEquality") // The present level's own column is the same array.
        void difference(double[] here, double[] present) {
            if (here == present) {
                return;
            }
            PairedDifference difference = PairedDifference.of(here, present);
            add("lessPresentLevel.mean", difference.mean());
            add("lessPresentLevel.p05", difference.low());
            add("lessPresentLevel.p95", difference.high());
            add("lessPresentLevel.chanceAboveZero", difference.probabilityBetter());
        }
    }
}
