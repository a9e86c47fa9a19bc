package io.bundlecast.cli;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.Setting;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command reads scenarios: the settings that its command line overrides, and where catalogue entries are. */
class ScenarioOptions {

    private static final int MOST_TRIALS = 10_000_000;

    @Option(
            names = "--trials",
            paramLabel = "<n>",
            description = "Simulate this many years instead of the scenario's 'run: trials'.")
    private @Nullable Long trials;

    @Option(
            names = "--seed",
            paramLabel = "<n>",
            description = "Use this seed instead of the scenario's 'run: seed'. The same seed gives the same result.")
    private @Nullable Long seed;

    @Option(
            names = "--set",
            paramLabel = "<path>=<value>",
            description =
                    "Set any value of the scenario, such as contracts.team-3.track=2. Can be given more than once.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--catalogue",
            paramLabel = "<folder>",
            description =
                    "Look in this folder for catalogue entries (episodes/<name>.yaml and so on) before the built-in"
                            + " ones.")
    private @Nullable Path catalogue;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    final ScenarioDocument read(Path file) {
        return read(file, List.of());
    }

    /** The scenario of a file with more settings laid over those of the command line. */
    final ScenarioDocument read(Path file, List<Setting> more) {
        if (trials != null) {
            WholeNumber.between(1, MOST_TRIALS, "--trials", trials, command);
        }
        if (catalogue != null && !Files.isDirectory(catalogue)) {
            throw wrong("--catalogue must be a folder but was " + catalogue);
        }
        List<Setting> all = new ArrayList<>(settings());
        all.addAll(more);
        Catalogue entries = catalogue == null
                ? Catalogue.builtIn()
                : Catalogue.layered(Catalogue.directory(catalogue), Catalogue.builtIn());
        return ScenarioReader.read(file, entries, all);
    }

    /** Whether the command line says anything about how scenarios are read. */
    final boolean some() {
        return trials != null || seed != null || catalogue != null || !settings.isEmpty();
    }

    private List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        for (String text : settings) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw wrong("--set must be <path>=<value>, such as contracts.team-3.track=2, but was " + text);
            }
            all.add(new Setting("--set " + text, text.substring(0, equals), text.substring(equals + 1)));
        }
        if (trials != null) {
            all.add(new Setting("--trials " + trials, "run.trials", trials.toString()));
        }
        if (seed != null) {
            all.add(new Setting("--seed " + seed, "run.seed", seed.toString()));
        }
        return all;
    }

    /** The same scenario, run in another way. */
    static ScenarioDocument with(ScenarioDocument document, RunSettings run) {
        return with(document, run, document.scenario().report());
    }

    /** The same scenario, run and reported in another way. */
    static ScenarioDocument with(ScenarioDocument document, RunSettings run, ReportSettings report) {
        Scenario changed = document.scenario().with(run, report);
        return new ScenarioDocument(changed, document.assumptions(), document.canonicalText(), document.hash());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
