package io.bundlecast.simulation.plan;

import io.bundlecast.contract.Settlement;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.Horizon;
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
 * @param settlements by contract and year
 * @param baselines that have moved, by contract and year */
record PlannedYears(
        YearPath path,
        int reportYear,
        @Nullable PlannedJourney journey,
        List<List<Settlement>> settlements,
        List<List<List<Baseline>>> baselines) {

    /** The years of a scenario; adds the contracts that follow each other to {@code contracts}, which are of a single kind. */
    static PlannedYears of(Scenario scenario, @Nullable PlannedJourney journey, List<PlannedContract> contracts) {
        Outlook outlook = scenario.outlook();
        int years = outlook.horizon().years();
        Integer asked = scenario.report().year();
        int shown = asked == null ? years : asked;
        List<List<PlannedContract>> holdings = new ArrayList<>();
        contracts.forEach(contract -> holdings.add(Collections.nCopies(years, contract)));
        for (ContractPath path : outlook.contractPaths()) {
            List<PlannedContract> held = IntStream.rangeClosed(1, years)
                    .mapToObj(year -> PlannedContract.called(path.in(year), contracts))
                    .toList();
            holdings.add(held);
            contracts.add(asOne(path, held, shown));
        }
        RunSettings run = scenario.run();
        return new PlannedYears(
                new YearPath(outlook.horizon(), run.seed(), run.parameterUncertainty()),
                shown,
                journey,
                holdings.stream().map(PlannedYears::settlements).toList(),
                holdings.stream()
                        .map(held -> rebases(scenario)
                                ? Baseline.of(held, contracts)
                                : Collections.nCopies(years, List.<Baseline>of()))
                        .toList());
    }

    private static List<Settlement> settlements(List<PlannedContract> held) {
        return held.stream().map(PlannedContract::settlement).toList();
    }

    /** Whether targets from own history move at all. */
    static boolean rebases(Scenario scenario) {
        Horizon horizon = scenario.outlook().horizon();
        return horizon.rebasing() && horizon.years() > 1;
    }

    private static PlannedContract asOne(ContractPath path, List<PlannedContract> held, int shown) {
        PlannedContract now = held.get(shown - 1);
        return new PlannedContract(
                new Labelled(path.id(), path.title()),
                held.stream()
                        .flatMap(contract -> contract.provisions().stream())
                        .distinct()
                        .toList(),
                now.parts(),
                now.market(),
                now.settlement());
    }
}
