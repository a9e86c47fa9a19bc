package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;
import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.uncertainty.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the report that belong to no picture. */
final class Tables {

    private Tables() {}

    /** One contract at every level: average, summary, percentiles and chance of loss, each with its standard error. */
    static DataTable contract(Lens lens, int contract, ContractMeasure measure) {
        List<List<String>> rows = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            Summary summary = lens.summary(contract, level, measure);
            List<String> row = new ArrayList<>(List.of(lens.levelLabel(level)));
            row.add(money(summary.mean()));
            row.add(money(summary.standardDeviation()));
            for (double p : new double[] {0.05, 0.5, 0.95}) {
                row.add(money(summary.percentile(p)));
            }
            row.add(money(summary.expectedShortfall(0.05)));
            Estimate loss = summary.probabilityBelow(0);
            row.add(Unit.PROBABILITY.text(loss) + " \u00b1" + Figures.percentError(loss.standardError()));
            rows.add(row);
        }
        return new DataTable(
                List.of(
                        lens.levelHeading(),
                        "Average",
                        "Standard deviation",
                        "5th percentile",
                        "Median",
                        "95th percentile",
                        "Mean of the worst 1 in 20",
                        "Chance below zero"),
                rows);
    }

    private static String money(Estimate estimate) {
        return Unit.DOLLARS.text(estimate) + " \u00b1" + Figures.dollarError(estimate.standardError());
    }

    static DataTable assumptions(List<NamedAssumption> assumptions) {
        List<List<String>> rows = new ArrayList<>();
        for (NamedAssumption assumption : assumptions) {
            rows.add(List.of(assumption.path(), assumption.value(), word(assumption.mark()), assumption.source()));
        }
        return new DataTable(List.of("Where", "Value", "Mark", "Source"), rows);
    }

    /** Every source once, with its mark and the number of assumptions that rest on it, best supported first. */
    static DataTable sources(List<NamedAssumption> assumptions) {
        Map<Mark, Map<String, Integer>> counts = new EnumMap<>(Mark.class);
        for (NamedAssumption assumption : assumptions) {
            String source = assumption.source().isEmpty() ? "no source stated" : assumption.source();
            counts.computeIfAbsent(assumption.mark(), mark -> new TreeMap<>()).merge(source, 1, Integer::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((mark, sources) ->
                sources.forEach((source, count) -> rows.add(List.of(source, word(mark), Figures.whole(count)))));
        return new DataTable(List.of("Source", "Mark", "Assumptions"), rows);
    }

    static String word(Mark mark) {
        return mark.name().charAt(0) + mark.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static String meaning(Mark mark) {
        return switch (mark) {
            case SOURCED -> "read at a public source that is cited";
            case DERIVED -> "computed from sourced figures";
            case KNOWN -> "known to the authors with a citation, not checked at the source";
            case ASSUMED -> "a modelling choice without evidence of its own";
            case GIVEN -> "written in the scenario by its author";
        };
    }
}
