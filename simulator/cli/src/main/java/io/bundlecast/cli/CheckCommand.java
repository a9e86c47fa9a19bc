package io.bundlecast.cli;

import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.SimulationPlan;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds every mistake in a scenario without running it. */
@Command(
        name = "check",
        description = {
            "Find every mistake in a scenario, without running it.",
            "",
            "Reads the scenario with the files that it extends and the catalogue entries that it names, and checks every"
                    + " value. Each problem is printed with its file, line and column, the rule that it breaks and the"
                    + " likely fix."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast check scenarios/team-hospital.yaml",
            "  bundlecast check my-hospital.yaml --assumptions > assumptions.txt"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioArguments arguments = new ScenarioArguments();

    @Option(
            names = "--assumptions",
            description = "Also list every number with its mark and source, by the path that --set takes.")
    private boolean assumptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ScenarioDocument document = arguments.read();
        SimulationPlan.of(document);
        Scenario scenario = document.scenario();
        PrintWriter out = spec.commandLine().getOut();
        if (assumptions) {
            document.assumptions().stream().filter(NamedAssumption::settable).forEach(each -> print(each, out));
            out.println();
            out.println(
                    "Not by --set: items of lists, which a file states whole, and numbers of a rule, which a term of the"
                            + " contract replaces.");
            document.assumptions().stream().filter(each -> !each.settable()).forEach(each -> print(each, out));
            out.println();
        }
        out.printf(
                Locale.ROOT,
                "%s can run. Episode lines: %d. Contracts: %d. Integration levels: %d. Assumptions: %,d.%n",
                scenario.name(),
                scenario.episodes().size(),
                scenario.contracts().size(),
                scenario.integration().levels().size(),
                document.assumptions().size());
        return 0;
    }

    private static void print(NamedAssumption each, PrintWriter out) {
        String mark = each.mark().name().toLowerCase(Locale.ROOT);
        String source = each.source().isEmpty() ? "" : "  " + each.source();
        out.printf(Locale.ROOT, "%s: %s  [%s]%s%n", each.path(), each.value(), mark, source);
    }
}
