package io.bundlecast.cli;

import io.bundlecast.reports.store.DamagedRunException;
import io.bundlecast.reports.store.StoredRun;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One side of a comparison.
 *
 * @param name as the user named it
 * @param canonicalText the resolved scenario */
record ComparedRun(String name, SimulationResult result, String canonicalText) {

    /** Reads the run of a folder, or simulates a scenario file. */
    static ComparedRun of(Path place, ScenarioOptions options, int threads)
            throws IOException, InterruptedException, DamagedRunException {
        if (Files.isDirectory(place)) {
            SimulationResult result = StoredRun.read(place);
            return new ComparedRun(place.toString(), result, Files.readString(StoredRun.scenario(place)));
        }
        ScenarioDocument document = options.read(place);
        SimulationPlan plan = SimulationPlan.of(document);
        try (TrialProgress progress = TrialProgress.on(TrialProgress.onTerminal(), plan.trials())) {
            return new ComparedRun(place.toString(), Simulation.run(plan, threads, progress), document.canonicalText());
        }
    }

    /** Which contracts and levels it has. */
    String words() {
        return name + " has the contracts " + ids(result.contracts()) + " at the levels " + ids(result.levels()) + ".";
    }

    static String ids(List<Labelled> some) {
        return some.stream().map(Labelled::id).collect(Collectors.joining(", "));
    }
}
