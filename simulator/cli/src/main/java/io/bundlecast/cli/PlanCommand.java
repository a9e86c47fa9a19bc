package io.bundlecast.cli;

import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        ScenarioText text = new ScenarioText(out);
        print(plan, text);
        out.flush();
        double seconds = RunningTime.estimate(document, workers);
        text.row(
                "estimated time",
                "about " + RunningTime.words(seconds) + " with " + threads.words()
                        + ", and then the drawing of the report");
        return 0;
    }

    private static void print(SimulationPlan plan, ScenarioText text) {
        RunSettings run = plan.scenario().run();
        text.print(plan);
        text.row(
                "settlements",
                String.format(
                        Locale.ROOT,
                        "%,d a trial (%s x levels%s)",
                        plan.contracts().size()
                                * plan.levels().size()
                                * plan.scenario().outlook().horizon().years(),
                        plan.scenario().portfolios().isEmpty() ? "contracts" : "contracts and portfolios",
                        plan.scenario().outlook().horizon().years() > 1 ? " x years" : ""));
        text.row("trials", trials(plan, run));
        text.row("seed", Long.toString(run.seed()));
        text.row("design", run.design().name().toLowerCase(Locale.ROOT));
        text.row("parameters", run.parameterUncertainty() ? "vary between trials" : "stay at their expected values");
    }

    private static String trials(SimulationPlan plan, RunSettings run) {
        String trials = String.format(Locale.ROOT, "%,d", plan.trials());
        return plan.trials() == run.trials()
                ? trials
                : trials + String.format(Locale.ROOT, " (%,d, made up to whole replicates)", run.trials());
    }
}
