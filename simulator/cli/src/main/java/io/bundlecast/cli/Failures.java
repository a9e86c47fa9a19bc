package io.bundlecast.cli;

import io.bundlecast.reading.tree.Problem;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.reports.store.DamagedRunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into words for the user and an exit code; a stack trace is shown on request only. */
record Failures(BooleanSupplier debug)
        implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {

    /** An error such as too little memory is reported like any other failure. */
    @Override
    public int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return handle(e, parsed.commandSpec().commandLine());
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("bundlecast: " + usage(e));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return Bundlecast.USAGE;
    }

    private static String usage(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        String first = "'" + unmatched.getUnmatched().get(0) + "' is not ";
        if (unmatched.isUnknownOption()) {
            return first + "an option of this command.";
        }
        boolean chooses = !e.getCommandLine().getSubcommands().isEmpty();
        return first + (chooses ? "a command." : "expected here: the command has its arguments already.");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return handle(e, line);
    }

    private int handle(Throwable e, CommandLine line) {
        PrintWriter err = line.getErr();
        if (e instanceof ScenarioRejectedException rejected) {
            reject(rejected, err);
            return Bundlecast.REJECTED;
        }
        err.println("bundlecast: " + words(e));
        if (debug.getAsBoolean()) {
            e.printStackTrace(err);
        }
        return e instanceof DamagedRunException ? Bundlecast.REJECTED : Bundlecast.FAILED;
    }

    private static void reject(ScenarioRejectedException rejected, PrintWriter err) {
        for (Problem problem : rejected.problems()) {
            err.println(isOption(problem) ? withoutPlace(problem).text() : problem.text());
        }
        long count = rejected.count();
        err.println(
                count == 1
                        ? "1 problem; nothing was run."
                        : String.format(Locale.ROOT, "%,d problems; nothing was run.", count));
    }

    private static boolean isOption(Problem problem) {
        return problem.file().startsWith("--");
    }

    /** A value on the command line has no line and column. */
    private static Problem withoutPlace(Problem problem) {
        return new Problem(problem.file(), 0, 0, problem.message(), problem.advice());
    }

    private static String words(Throwable e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return words(unchecked.getCause());
        }
        if (e instanceof FileSystemException place) {
            return place.getFile() + ": " + reason(place);
        }
        if (e instanceof CommandFailedException || e instanceof DamagedRunException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof IOException) {
            return e.getMessage() + "; earlier output is untouched.";
        }
        if (e instanceof OutOfMemoryError) {
            return "memory ran out. Ask for fewer trials, or give Java more memory: JAVA_TOOL_OPTIONS=-Xmx4g bundlecast ...";
        }
        if (e instanceof InterruptedException) {
            return "interrupted; earlier output is untouched.";
        }
        return "something failed that should not have: " + e + ". Run again with --debug to see where.";
    }

    private static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder.";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "is a file where a folder is needed.";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied.";
        }
        @Nullable String reason = e.getReason();
        return reason == null ? "cannot be read or written." : reason + ".";
    }
}
