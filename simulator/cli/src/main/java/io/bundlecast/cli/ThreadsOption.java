package io.bundlecast.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads simulate; the result does not depend on it. */
final class ThreadsOption {

    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "Simulate on this many threads; as many as the machine has cores when left out. The result is"
                    + " the same, to the bit.")
    private @Nullable Integer threads;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    int count() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--threads must be between 1 and " + MOST + " but was " + threads);
        }
        return threads;
    }

    String words() {
        return count() == 1 ? "1 thread" : count() + " threads";
    }
}
