package io.bundlecast.cli;

import io.bundlecast.reading.FiguresReader;
import io.bundlecast.reading.Setting;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.StatedYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The figures of a year that the user states. */
final class FiguresOptions {

    @Option(
            names = "--figures",
            paramLabel = "<file>",
            description = "Take the year's totals from this YAML file, by episode line and type. docs/own-figures.md"
                    + " shows its form.")
    private @Nullable Path file;

    @Option(
            names = "--figure",
            paramLabel = "<name>=<value>",
            description =
                    "State one figure, such as quality.hwr=62 or spend=900000; the end of a name is enough where it is"
                            + " the only one. Can be given more than once, and goes before the file.")
    private List<String> figures = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    boolean some() {
        return file != null || !figures.isEmpty();
    }

    /** A year of the plan in which these figures are stated, and nothing that follows from them yet. */
    StatedYear read(SimulationPlan plan) {
        StatedYear year = new StatedYear(plan);
        FiguresReader.read(year.figures(), file, settings()).forEach(year::state);
        return year;
    }

    private List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        for (String text : figures) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        command.commandLine(),
                        "--figure must be <name>=<value>, such as quality.hwr=62, but was " + text);
            }
            all.add(new Setting("--figure " + text, text.substring(0, equals), text.substring(equals + 1)));
        }
        return all;
    }
}
