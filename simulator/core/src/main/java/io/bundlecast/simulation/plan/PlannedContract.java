package io.bundlecast.simulation.plan;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Settlement;
import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;

/** A contract, or several as one total, bound to the hospital's care.
 *
 * @param label its id and the title that tables show
 * @param provisions the numbers of payment rules that its terms rest on
 * @param parts places of the single contracts that it holds, among those of the scenario
 * @param market what it was bound to, for several contracts without an outlier cap */
public record PlannedContract(
        Labelled label, List<Provision> provisions, List<Integer> parts, Market market, Settlement settlement) {

    /** The contract of an id among those bound so far. */
    static PlannedContract called(String id, List<PlannedContract> contracts) {
        return contracts.stream()
                .filter(contract -> contract.label().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contract is called " + id));
    }
}
