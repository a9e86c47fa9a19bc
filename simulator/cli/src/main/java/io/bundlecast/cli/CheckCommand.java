package io.bundlecast.cli;

import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.uncertainty.Mark;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        SimulationPlan plan = SimulationPlan.of(document);
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
        out.println(document.scenario().name() + " can run.");
        out.println();
        ScenarioText text = new ScenarioText(out);
        text.print(plan);
        text.row("assumptions", marks(document.assumptions()));
        return 0;
    }

    /** How many numbers there are, and how many of each mark. */
    private static String marks(List<NamedAssumption> assumptions) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        assumptions.forEach(each -> counts.merge(each.mark(), 1, Integer::sum));
        return String.format(Locale.ROOT, "%,d: ", assumptions.size())
                + counts.entrySet().stream()
                        .map(each -> String.format(Locale.ROOT, "%,d %s", each.getValue(), word(each.getKey())))
                        .collect(Collectors.joining(", "));
    }

    private static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private static void print(NamedAssumption each, PrintWriter out) {
        String source = each.source().isEmpty() ? "" : "  " + each.source();
        out.printf(Locale.ROOT, "%s: %s  [%s]%s%n", each.path(), each.value(), word(each.mark()), source);
    }
}
