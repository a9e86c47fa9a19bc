package io.bundlecast.cli;

import io.bundlecast.reading.InputDifference;
import io.bundlecast.reports.store.DamagedRunException;
import io.bundlecast.reports.table.Names;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.RunComparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two scenarios or two finished runs side by side. */
@Command(
        name = "compare",
        description = {
            "Set two scenarios or two finished runs side by side.",
            "",
            "A scenario file is simulated on the spot; a folder is a run that is read. Lists the inputs that differ, then"
                    + " for each contract and level that both have: the mean, the chance of a loss, the 5th percentile and"
                    + " the mean of the worst 1 year in 20 of A, of B, and B less A with its standard error.",
            "",
            "With the same seed, trials, design and version both met the same simulated patients: trial t of A is paired"
                    + " with trial t of B, and the luck that they share drops out of the standard error. Otherwise the two"
                    + " errors are taken as independent, and the output says so."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast compare scenarios/quick-start.yaml my-hospital.yaml --contract team-3",
            "  bundlecast compare out/quick-start out/what-if --csv difference.csv"
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "<A>", description = "A scenario file or the folder of a finished run.")
    private Path a = Path.of("");

    @Parameters(index = "1", paramLabel = "<B>", description = "Another one.")
    private Path b = Path.of("");

    @Mixin
    private final ScenarioOptions options = new ScenarioOptions();

    @Option(names = "--contract", paramLabel = "<id>", description = "Show this contract alone.")
    private @Nullable String contract;

    @Option(names = "--level", paramLabel = "<id>", description = "Show this level alone.")
    private @Nullable String level;

    @Option(
            names = "--measure",
            paramLabel = "<name>",
            description =
                    "Compare this amount, such as netPayment or payerSpend, instead of the margin that A reports.")
    private @Nullable String measure;

    @Option(names = "--all-inputs", description = "List every input that differs, instead of the first 20.")
    private boolean allInputs;

    @Option(
            names = "--csv",
            paramLabel = "<file>",
            description = "Also write the figures to this file, which must not exist yet.")
    private @Nullable Path csv;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, DamagedRunException {
        if (csv != null) {
            FreshFile.refuseToReplace(csv);
        }
        if (options.some() && Files.isDirectory(a) && Files.isDirectory(b)) {
            throw wrong("--trials, --seed, --set and --catalogue change how scenario files are read, but " + a + " and "
                    + b + " are finished runs");
        }
        ComparedRun first = ComparedRun.of(a, options, threads.count());
        ComparedRun second = ComparedRun.of(b, options, threads.count());
        RunComparison comparison = RunComparison.of(first.result(), second.result(), measure(first, second))
                .only(contract, level);
        if (comparison.figures().isEmpty()) {
            throw new CommandFailedException(
                    "no contract and level" + chosen() + " is in both. " + first.words() + " " + second.words());
        }
        PrintWriter out = spec.commandLine().getOut();
        ComparisonText text = new ComparisonText(out, first, second);
        text.printRuns(comparison.pairing());
        text.printInputs(
                InputDifference.between(first.canonicalText(), second.canonicalText()),
                allInputs ? Integer.MAX_VALUE : ComparisonText.FEW);
        text.printFigures(comparison);
        if (csv != null) {
            ComparisonCsv.write(csv, comparison);
            out.printf(Locale.ROOT, "%nThe figures are in %s%n", csv);
        }
        return 0;
    }

    private String chosen() {
        return (contract == null ? "" : " of contract " + contract) + (level == null ? "" : " at level " + level);
    }

    private ContractMeasure measure(ComparedRun first, ComparedRun second) {
        List<ContractMeasure> both = first.result().measures().stream()
                .filter(each -> second.result().measures().contains(each))
                .toList();
        String wanted = measure == null ? Names.of(first.result().margin()) : measure;
        return both.stream()
                .filter(each -> Names.of(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong("--measure must be one that both have, "
                        + both.stream().map(Names::of).collect(Collectors.joining(", ")) + ", but was " + wanted));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
