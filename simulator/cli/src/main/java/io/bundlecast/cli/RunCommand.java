package io.bundlecast.cli;

import io.bundlecast.reports.RunFolder;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Simulates a scenario and writes its report. */
@Command(
        name = "run",
        description = {
            "Simulate a scenario and write its report.",
            "",
            "Every year is drawn once and settled under every contract at every integration level. The output folder then"
                    + " holds the page for the board, the charts, the tables, every trial, and what is needed to repeat"
                    + " the run. The same scenario and seed give the same bytes.",
            "",
            "The folder appears when it is complete. Until then, and when a run is interrupted or fails, an earlier output"
                    + " of the same name stays as it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast run scenarios/team-hospital.yaml",
            "  bundlecast run my-hospital.yaml --trials 100000 --seed 7 --out out/large"
        })
final class RunCommand implements Callable<Integer> {

    private static final double NANOSECONDS = 1e9;

    @Mixin
    private final ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Write to this folder instead of out/<scenario name>.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int workers = threads.count();
        ScenarioDocument document = arguments.read();
        SimulationPlan plan = SimulationPlan.of(document);
        Path target = out != null ? out : Path.of("out", plan.scenario().name());
        SimulationResult result;
        try (FreshFolder folder = FreshFolder.beside(target, Reporting.MARKER)) {
            result = simulate(plan, workers);
            try (StepLine steps =
                    StepLine.on(TrialProgress.onTerminal(), spec.commandLine().getErr())) {
                RunFolder.write(folder.path(), result, document, steps);
            }
            folder.complete();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(target + " could not be written: " + e.getMessage(), e);
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        Reporting.print(result, document, target, spec.commandLine().getOut());
        spec.commandLine()
                .getErr()
                .printf(Locale.ROOT, "%,d years simulated and reported in %.1f s.%n", plan.trials(), seconds);
        return 0;
    }

    private SimulationResult simulate(SimulationPlan plan, int workers) throws InterruptedException {
        try (TrialProgress progress = TrialProgress.on(TrialProgress.onTerminal(), plan.trials())) {
            return Simulation.run(plan, workers, progress);
        }
    }
}
