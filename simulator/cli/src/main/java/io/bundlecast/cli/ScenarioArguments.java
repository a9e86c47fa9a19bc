package io.bundlecast.cli;

import io.bundlecast.scenario.ScenarioDocument;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The scenario that a command works on, and the settings that its command line overrides. */
final class ScenarioArguments extends ScenarioOptions {

    @Parameters(paramLabel = "<scenario>", description = "The scenario file.")
    private @Nullable Path file;

    ScenarioDocument read() {
        if (file == null) {
            throw new IllegalStateException("a scenario was read before the command line");
        }
        return read(file);
    }
}
