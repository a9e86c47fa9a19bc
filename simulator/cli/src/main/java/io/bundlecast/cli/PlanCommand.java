package io.bundlecast.cli;

import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.SimulationPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a run would do and about how long it would take. */
@Command(
        name = "plan",
        description = {
            "Say what a run would do, and about how long it would take.",
            "",
            "Lists the episodes, contracts and levels that would be simulated, and times a few years to estimate the"
                    + " whole. Nothing is written."
        },
        footerHeading = "%nExamples:%n",
        footer = "  bundlecast plan scenarios/team-hospital.yaml --trials 100000")
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        int workers = threads.count();
        ScenarioDocument document = arguments.read();
        SimulationPlan plan = SimulationPlan.of(document);
        PrintWriter out = spec.commandLine().getOut();
        print(plan, out);
        out.flush();
        double seconds = RunningTime.estimate(document, workers);
        row(
                out,
                "estimated time",
                "about " + RunningTime.words(seconds) + " with " + threads.words()
                        + ", and then the drawing of the report");
        return 0;
    }

    private static void print(SimulationPlan plan, PrintWriter out) {
        Scenario scenario = plan.scenario();
        RunSettings run = scenario.run();
        List<Labelled> levels = plan.levels();
        out.println(scenario.title() + " (" + scenario.name() + ")");
        row(out, "performance year", Integer.toString(scenario.performanceYear()));
        row(
                out,
                "hospital",
                scenario.hospital().title() + ", " + scenario.hospital().region());
        row(
                out,
                "episode lines",
                scenario.episodes().stream()
                        .map(each -> each.isView() ? each.id() + " (view of " + each.patients() + ")" : each.id())
                        .collect(Collectors.joining(", ")));
        row(out, "episode types", Integer.toString(plan.cells().size()));
        row(out, "expected cases", String.format(Locale.ROOT, "%,.0f a year", plan.expectedCases()));
        row(
                out,
                "contracts",
                plan.contracts().stream().map(each -> each.label().id()).collect(Collectors.joining(", ")));
        row(out, "levels", levels.stream().map(Labelled::id).collect(Collectors.joining(", ")));
        row(out, "present level", levels.get(plan.presentLevel()).id());
        row(
                out,
                "settlements",
                String.format(
                        Locale.ROOT,
                        "%,d a trial (contracts x levels)",
                        plan.contracts().size() * levels.size()));
        row(out, "trials", trials(plan, run));
        row(out, "seed", Long.toString(run.seed()));
        row(out, "design", run.design().name().toLowerCase(Locale.ROOT));
        row(out, "parameters", run.parameterUncertainty() ? "vary between trials" : "stay at their expected values");
    }

    private static String trials(SimulationPlan plan, RunSettings run) {
        String trials = String.format(Locale.ROOT, "%,d", plan.trials());
        return plan.trials() == run.trials()
                ? trials
                : trials + String.format(Locale.ROOT, " (%,d, made up to whole replicates)", run.trials());
    }

    private static void row(PrintWriter out, String name, String value) {
        out.printf(Locale.ROOT, "  %-18s %s%n", name, value);
    }
}
