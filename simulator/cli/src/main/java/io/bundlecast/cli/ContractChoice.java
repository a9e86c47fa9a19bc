package io.bundlecast.cli;

import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The contract that a statement is about: the one that is named, else the report's first, else the first after fee for service. */
final class ContractChoice {

    private ContractChoice() {}

    static int of(SimulationPlan plan, @Nullable String id, CommandSpec command) {
        List<Labelled> contracts =
                plan.contracts().stream().map(PlannedContract::label).toList();
        String named = id == null ? plan.scenario().report().contract() : id;
        return named.isEmpty() ? Math.min(1, contracts.size() - 1) : Choice.of(contracts, named, "--contract", command);
    }
}
