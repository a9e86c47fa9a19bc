package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import io.bundlecast.scenario.Scenario.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A portfolio part by part: what each of its contracts adds to fee for service, how often it takes money, and the total of all, level by level. */
public final class PortfolioParts {

    private PortfolioParts() {}

    /** Average payments; the parts add up to the total. */
    public static DataTable pay(Lens lens, Portfolio portfolio) {
        return table(
                lens,
                portfolio,
                summary -> Unit.DOLLARS.change(summary.mean()) + " \u00b1"
                        + Figures.dollarError(summary.mean().standardError()));
    }

    /** Chances of a year in which the party in focus pays; lower for the total where luck in one part evens out in another. */
    public static DataTable losses(Lens lens, Portfolio portfolio) {
        return table(lens, portfolio, summary -> {
            Estimate loss = summary.probabilityBelow(0);
            return Unit.PROBABILITY.text(loss) + " \u00b1" + Figures.percentError(loss.standardError());
        });
    }

    private static DataTable table(Lens lens, Portfolio portfolio, Function<Summary, String> cell) {
        List<String> ids = new ArrayList<>(portfolio.contracts());
        ids.add(portfolio.id());
        List<Integer> places = ids.stream().map(id -> place(lens.result(), id)).toList();
        List<String> columns = new ArrayList<>(List.of(lens.levelHeading()));
        places.forEach(place -> columns.add(lens.contractTitle(place)));
        columns.set(places.size(), "Total: " + columns.get(places.size()));
        List<List<String>> rows = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            List<String> row = new ArrayList<>(List.of(lens.levelLabel(level)));
            for (int place : places) {
                row.add(cell.apply(lens.summary(place, level, ContractMeasure.NET_PAYMENT)));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private static int place(SimulationResult result, String id) {
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            if (result.contracts().get(contract).id().equals(id)) {
                return contract;
            }
        }
        throw new IllegalArgumentException("no contract is called " + id);
    }
}
