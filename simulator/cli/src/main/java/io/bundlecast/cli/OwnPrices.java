package io.bundlecast.cli;

import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Settlement;
import io.bundlecast.reading.Problem;
import io.bundlecast.reading.ScenarioRejectedException;
import io.bundlecast.reading.Setting;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.simulation.PlannedContract;
import io.bundlecast.simulation.SimulationPlan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract settled at the target prices of the episodes themselves, in place of its own: as if the scenario stated them. */
record OwnPrices(ScenarioOptions options, Path scenario, SimulationPlan plan, PlannedContract planned) {

    private static final String FIELD = "targetPrices";

    /** @param prices by MS-DRG for risk weight 1
     * @param episodes the file whose column is refused where the contract has no such prices */
    Settlement settlement(Map<String, Double> prices, Path episodes) {
        Optional<Contract> terms = terms(plan.scenario());
        if (terms.isEmpty() || !takesPrices(terms.get())) {
            throw new ScenarioRejectedException(List.of(new Problem(
                    episodes.toString(),
                    1,
                    0,
                    "'" + planned.label().id() + "' has no target prices by MS-DRG for 'targetPrice' to stand for.",
                    "Remove the column, or choose another contract.")));
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
        return Arrays.stream(terms.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(FIELD));
    }
}
