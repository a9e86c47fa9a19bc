package io.bundlecast.simulation;

import io.bundlecast.contract.Settlement;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.Outlook;
import io.bundlecast.scenario.Outlook.ContractPath;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years of a plan.
 *
 * @param path how volumes and costs move
 * @param reportYear the year that the report shows in full, counted from 1
 * @param journey the sequences followed; null where levels are kept
 * @param settlements by contract and year */
record PlannedYears(
        YearPath path, int reportYear, @Nullable PlannedJourney journey, List<List<Settlement>> settlements) {

    /** The years of a scenario; adds the contracts that follow each other to {@code contracts}, which are of a single kind. */
    static PlannedYears of(Scenario scenario, @Nullable PlannedJourney journey, List<PlannedContract> contracts) {
        Outlook outlook = scenario.outlook();
        int years = outlook.horizon().years();
        Integer asked = scenario.report().year();
        int shown = asked == null ? years : asked;
        List<List<Settlement>> settlements = new ArrayList<>();
        contracts.forEach(contract -> settlements.add(Collections.nCopies(years, contract.settlement())));
        for (ContractPath path : outlook.contractPaths()) {
            List<PlannedContract> held = IntStream.rangeClosed(1, years)
                    .mapToObj(year -> PlannedContract.called(path.in(year), contracts))
                    .toList();
            settlements.add(held.stream().map(PlannedContract::settlement).toList());
            contracts.add(asOne(path, held, shown));
        }
        RunSettings run = scenario.run();
        return new PlannedYears(
                new YearPath(outlook.horizon(), run.seed(), run.parameterUncertainty()),
                shown,
                journey,
                List.copyOf(settlements));
    }

    private static PlannedContract asOne(ContractPath path, List<PlannedContract> held, int shown) {
        PlannedContract now = held.get(shown - 1);
        return new PlannedContract(
                new Labelled(path.id(), path.title()),
                held.stream()
                        .flatMap(contract -> contract.provisions().stream())
                        .distinct()
                        .toList(),
                now.market(),
                now.settlement());
    }
}
