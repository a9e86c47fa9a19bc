package io.bundlecast.reading;

import io.bundlecast.contract.CareScope;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.Scenario.Portfolio;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a portfolio in which two contracts settle the same line of care, which would pay for it twice. */
final class PortfolioCheck {

    private PortfolioCheck() {}

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        CareScope care = scenario.care();
        for (Portfolio portfolio : scenario.portfolios()) {
            Map<String, String> taken = new HashMap<>();
            for (int i = 0; i < portfolio.contracts().size(); i++) {
                String id = portfolio.contracts().get(i);
                for (String line : contract(scenario, id).terms().lines(care)) {
                    String patients = care.patientsOf(line);
                    String other = taken.putIfAbsent(patients, id);
                    if (other != null && !other.equals(id)) {
                        String view = line.equals(patients) ? "" : ", a view of '" + patients + "'";
                        problems.add(
                                place(tree, portfolio.id(), i),
                                "'" + id + "' settles the line '" + line + "'" + view + ", which '" + other
                                        + "' settles already.",
                                "Each line of care has one contract in a portfolio.");
                    }
                }
            }
        }
    }

    private static NamedContract contract(Scenario scenario, String id) {
        return scenario.contracts().stream()
                .filter(contract -> contract.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("portfolios name contracts that exist"));
    }

    private static Place place(Mapping tree, String portfolio, int item) {
        @Nullable Mapping portfolios = tree.mapping("portfolios");
        @Nullable Mapping fields = portfolios == null ? null : portfolios.mapping(portfolio);
        return fields != null && fields.get("contracts") instanceof Sequence list
                ? list.items().get(item).place()
                : tree.place();
    }
}
