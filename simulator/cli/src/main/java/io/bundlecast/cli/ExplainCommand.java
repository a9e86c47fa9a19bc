package io.bundlecast.cli;

import io.bundlecast.ledger.Statement;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.SimulationPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how a contract settles one simulated year. */
@Command(
        name = "explain",
        description = {
            "Print how a contract settles one simulated year, step by step.",
            "",
            "Each line is one rule of the contract: its amount, its formula, who pays whom, and where the rule is written."
                    + " The last lines say what every party gained; they sum to zero."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast explain scenarios/team-hospital.yaml",
            "  bundlecast explain scenarios/team-hospital.yaml --contract team-3 --level cin --trial 42"
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioArguments arguments = new ScenarioArguments();

    @Option(
            names = "--contract",
            paramLabel = "<id>",
            description = "The contract; the report's first one when left out.")
    private @Nullable String contract;

    @Option(names = "--level", paramLabel = "<id>", description = "The level; the present one when left out.")
    private @Nullable String level;

    @Option(
            names = "--trial",
            paramLabel = "<n>",
            defaultValue = "0",
            description = "The simulated year, counted from 0 as in trials.csv.gz. Default: ${DEFAULT-VALUE}.")
    private long trial;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ScenarioDocument document = arguments.read();
        SimulationPlan plan = SimulationPlan.of(document);
        List<Labelled> contracts =
                plan.contracts().stream().map(each -> each.label()).toList();
        int chosenContract =
                chosenContract(contracts, document.scenario().report().contract());
        int chosenLevel = level == null ? plan.presentLevel() : Choice.of(plan.levels(), level, "--level", spec);
        int year = WholeNumber.between(0, plan.trials() - 1, "--trial", trial, spec);
        Statement statement = Simulation.statement(plan, year, chosenContract, chosenLevel);
        PrintWriter out = spec.commandLine().getOut();
        out.println(document.scenario().title());
        out.printf(
                Locale.ROOT,
                "%s at %s, simulated year %,d of %,d with seed %d%n%n",
                contracts.get(chosenContract).title(),
                plan.levels().get(chosenLevel).title(),
                year,
                plan.trials(),
                document.scenario().run().seed());
        StatementText text = new StatementText(out);
        text.print(statement);
        text.print(plan.contracts().get(chosenContract).provisions());
        return 0;
    }

    private int chosenContract(List<Labelled> contracts, String firstInReport) {
        if (contract != null) {
            return Choice.of(contracts, contract, "--contract", spec);
        }
        return firstInReport.isEmpty()
                ? Math.min(1, contracts.size() - 1)
                : Choice.of(contracts, firstInReport, "--contract", spec);
    }
}
