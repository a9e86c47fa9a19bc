package io.bundlecast.cli;

import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A contract or level that the command line names. */
final class Choice {

    private Choice() {}

    /** The place of {@code id} among the choices. */
    static int of(List<Labelled> choices, String id, String option, CommandSpec command) {
        for (int index = 0; index < choices.size(); index++) {
            if (choices.get(index).id().equals(id)) {
                return index;
            }
        }
        String ids = choices.stream().map(Labelled::id).collect(Collectors.joining(", "));
        throw new ParameterException(command.commandLine(), option + " must be one of " + ids + " but was " + id);
    }
}
