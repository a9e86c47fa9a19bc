package io.bundlecast.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many threads simulate; the result does not depend on it. */
final class ThreadsOption {

    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "Simulate on this many threads; as many as the machine has cores when left out. The result is"
                    + " the same, to the bit.")
    private @Nullable Long threads;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    int count() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        return WholeNumber.between(1, MOST, "--threads", threads, command);
    }

    String words() {
        return count() == 1 ? "1 thread" : count() + " threads";
    }
}
