package io.bundlecast.cli;

import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Settlement;
import io.bundlecast.reading.Setting;
import io.bundlecast.reading.tree.Problem;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A contract settled at the target prices of the episodes themselves, in place of its own: as if the scenario stated them. */
record OwnPrices(ScenarioOptions options, Path scenario, SimulationPlan plan, PlannedContract planned) {

    private static final String FIELD = "targetPrices";
    private static final Set<String> PRICES =
            Set.of(FIELD, "hospitalSpend", "regionalSpend", "prices", "procedurePrices", "complicationCosts");

    /** @param prices by MS-DRG for risk weight 1
     * @param episodes the file whose column is refused where the contract has no such prices */
    Settlement settlement(Map<String, Double> prices, Path episodes) {
        Optional<Contract> terms = terms(plan.scenario());
        if (terms.isEmpty() || !takesPrices(terms.get())) {
            throw new ScenarioRejectedException(List.of(new Problem(
                    episodes.toString(),
                    1,
                    0,
                    "'" + planned.label().id() + "' has no final price by episode for 'targetPrice' to stand for: only"
                            + " TEAM and BPCI Advanced have.",
                    "Remove the column." + terms.map(OwnPrices::insteadOf).orElse(""))));
        }
        List<Setting> settings = prices.entrySet().stream()
                .map(price -> new Setting(
                        episodes.toString(),
                        "contracts." + planned.label().id() + "." + FIELD + "." + price.getKey(),
                        BigDecimal.valueOf(price.getValue()).toPlainString()))
                .toList();
        return terms(options.read(scenario, settings).scenario()).orElseThrow().settlement(planned.market());
    }

    private Optional<Contract> terms(Scenario of) {
        return of.contracts().stream()
                .filter(contract -> contract.id().equals(planned.label().id()))
                .map(NamedContract::terms)
                .findFirst();
    }

    private static boolean takesPrices(Contract terms) {
        return pricesByType(terms).contains(FIELD);
    }

    private static String insteadOf(Contract terms) {
        List<String> fields = pricesByType(terms);
        return fields.isEmpty() ? "" : " The scenario can state " + String.join(" and ", fields) + " of this contract.";
    }

    /** The fields of a contract that hold dollars an episode by type or MS-DRG. */
    private static List<String> pricesByType(Contract terms) {
        return Arrays.stream(terms.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(PRICES::contains)
                .toList();
    }
}
