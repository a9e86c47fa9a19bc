package io.bundlecast.cli;

import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Locale;

/** Estimates how long a simulation takes by timing a small part of it. */
final class RunningTime {

    private static final int LEAST = 32;
    private static final int MOST = 1024;
    private static final int GROWTH = 8;
    private static final double SAMPLING_SECONDS = 1.0;
    private static final double NANOSECONDS = 1e9;

    private RunningTime() {}

    /** Seconds for the whole scenario; the samples grow, and the first ones warm the machine up. */
    static double estimate(ScenarioDocument document, int threads) throws InterruptedException {
        RunSettings run = document.scenario().run();
        int largest = Math.min(MOST, run.trials());
        int sample = Math.min(LEAST, largest);
        double simulated = 0;
        while (true) {
            SimulationPlan plan = SimulationPlan.of(ScenarioArguments.with(
                    document, new RunSettings(sample, run.seed(), run.design(), run.parameterUncertainty())));
            double taken;
            do {
                long before = System.nanoTime();
                Simulation.run(plan, threads, Progress.SILENT);
                taken = seconds(before);
                simulated += taken;
            } while (sample == largest && simulated < SAMPLING_SECONDS);
            if (simulated >= SAMPLING_SECONDS) {
                return taken * run.trials() / plan.trials();
            }
            sample = Math.min(GROWTH * sample, largest);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOSECONDS;
    }

    static String words(double seconds) {
        if (seconds < 1.5) {
            return "a second";
        }
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.0f seconds", seconds);
        }
        return String.format(Locale.ROOT, "%.0f minutes", seconds / 60);
    }
}
