package io.bundlecast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command's entry, where its parts are put together. */
@Command(
        name = "bundlecast",
        description = {
            "Simulates episode-based payment contracts before a health system signs them.",
            "",
            "A scenario file describes a hospital, its episodes, the contracts on offer and the levels of clinical"
                    + " integration it could reach. Bundlecast draws thousands of possible years, settles each one under"
                    + " every contract at every level, and reports margins and outcomes with their whole spread."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast init my-hospital.yaml     write a starter scenario with comments",
            "  bundlecast check my-hospital.yaml    find every mistake in it, without running it",
            "  bundlecast run my-hospital.yaml      simulate, and write charts and tables to out/my-hospital/"
        },
        versionProvider = Version.class)
public final class Bundlecast implements Callable<Integer> {

    /** The run itself failed. */
    static final int FAILED = 1;

    /** The scenario was rejected. */
    static final int REJECTED = 2;

    /** The command line was not understood. */
    static final int USAGE = 64;

    private static final int HELP_WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this page and do nothing else.")
    @SuppressWarnings("unused") // Read by picocli.
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and do nothing else.")
    @SuppressWarnings("unused") // Read by picocli.
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show a stack trace when something fails.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private Bundlecast() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setErr(errors);
        StandardOutput output = new StandardOutput();
        PrintWriter out = output.writer();
        int exitCode = execute(out, new PrintWriter(errors, true, StandardCharsets.UTF_8), arguments);
        out.flush();
        @Nullable String loss = output.loss();
        if (loss != null) {
            errors.println("bundlecast: what was printed is not complete: " + loss + ".");
        }
        System.exit(exitCode == 0 && loss != null ? FAILED : exitCode);
    }

    /** Runs one command and gives its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(out, err).execute(arguments);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        Bundlecast bundlecast = new Bundlecast();
        CommandLine line = new CommandLine(bundlecast);
        Commands.addTo(line);
        Failures failures = new Failures(() -> bundlecast.debug);
        return line.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .registerConverter(Long.class, new WholeNumber())
                .registerConverter(long.class, new WholeNumber())
                .setParameterExceptionHandler(failures)
                .setExecutionStrategy(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return USAGE;
    }
}
