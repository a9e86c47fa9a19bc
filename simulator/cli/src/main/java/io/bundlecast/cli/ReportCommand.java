package io.bundlecast.cli;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.reports.RunFolder;
import io.bundlecast.reports.store.DamagedRunException;
import io.bundlecast.reports.store.StoredAssumptions;
import io.bundlecast.reports.store.StoredRun;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.ScenarioDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the report of a stored run again. */
@Command(
        name = "report",
        description = {
            "Draw the report of a stored run again, without simulating.",
            "",
            "Reads the trials that an earlier run left in its folder and draws the page and the charts anew, for example to"
                    + " put another contract or level first. A run whose files were changed is refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast report out/team-hospital",
            "  bundlecast report out/team-hospital --contract team-1 --level cin --out out/for-the-board"
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<run folder>", description = "The output folder of an earlier run.")
    private Path run = Path.of("out");

    @Option(names = "--contract", paramLabel = "<id>", description = "The contract that the first charts show.")
    private @Nullable String contract;

    @Option(names = "--level", paramLabel = "<id>", description = "The level that the first charts show.")
    private @Nullable String level;

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Write to this folder instead of replacing the report in the run's own folder.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, DamagedRunException {
        SimulationResult result = StoredRun.read(run);
        ScenarioDocument document = scenario(result);
        Path target = out == null ? run : out;
        try (FreshFolder folder = FreshFolder.beside(target, Reporting.MARKER)) {
            copyFiles(folder.path());
            try (StepLine steps =
                    StepLine.on(TrialProgress.onTerminal(), spec.commandLine().getErr())) {
                RunFolder.draw(folder.path(), result, document, steps);
            }
            folder.complete();
        }
        Reporting.print(result, document, target, spec.commandLine().getOut());
        return 0;
    }

    private ScenarioDocument scenario(SimulationResult result) throws IOException, DamagedRunException {
        ScenarioDocument stored = ScenarioReader.readText(
                result.provenance().scenarioName(), Files.readString(StoredRun.scenario(run)), Catalogue.builtIn());
        ReportSettings first = stored.scenario().report();
        ScenarioDocument asItWas = new ScenarioDocument(
                stored.scenario(), StoredAssumptions.read(run), stored.canonicalText(), stored.hash());
        return ScenarioArguments.with(
                asItWas,
                stored.scenario().run(),
                new ReportSettings(
                        chosen(contract, first.contract(), result.contracts(), "--contract"),
                        chosen(level, first.level(), result.levels(), "--level"),
                        first.party()));
    }

    private String chosen(@Nullable String id, String otherwise, List<Labelled> choices, String option) {
        return id == null
                ? otherwise
                : choices.get(Choice.of(choices, id, option, spec)).id();
    }

    /** The stored run itself; what is drawn is drawn anew. */
    private void copyFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
