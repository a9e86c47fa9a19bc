package io.bundlecast.cli;

import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.SimulationPlan;
import java.util.Locale;

/** Estimates how long a simulation takes by timing a small part of it. */
final class RunningTime {

    private static final int SAMPLE = 512;
    private static final double SAMPLING_SECONDS = 1.0;
    private static final double NANOSECONDS = 1e9;

    private RunningTime() {}

    /** Seconds for the whole scenario; the first samples only warm the machine up. */
    static double estimate(ScenarioDocument document, int threads) throws InterruptedException {
        RunSettings run = document.scenario().run();
        int sample = Math.min(SAMPLE * threads, run.trials());
        SimulationPlan plan = SimulationPlan.of(ScenarioArguments.with(
                document, new RunSettings(sample, run.seed(), run.design(), run.parameterUncertainty())));
        long begin = System.nanoTime();
        double last = 0;
        do {
            long before = System.nanoTime();
            Simulation.run(plan, threads, Progress.SILENT);
            last = (System.nanoTime() - before) / NANOSECONDS;
        } while ((System.nanoTime() - begin) / NANOSECONDS < SAMPLING_SECONDS);
        return last * run.trials() / plan.trials();
    }

    static String words(double seconds) {
        if (seconds < 1) {
            return "a second";
        }
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.0f seconds", seconds);
        }
        return String.format(Locale.ROOT, "%.0f minutes", seconds / 60);
    }
}
