package io.bundlecast.reading.tree;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** The YAML parser's complaints in the words of an analyst. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Place place(Place file, JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                Mark mark = isUnclosed(marked)
                        ? marked.getContextMark().orElseThrow()
                        : marked.getProblemMark().orElseThrow();
                return file.at(mark.getLine() + 1, mark.getColumn() + 1);
            }
        }
        TokenStreamLocation at = e.getLocation();
        return at == null ? file : file.at(Math.max(0, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    static String message(JacksonException e) {
        String text = text(e);
        if (text.contains("tab")) {
            return "A tab stands here, but YAML lines are indented with spaces.";
        }
        if (text.contains("mapping values are not allowed")) {
            return "A second ': ' on one line cannot be read.";
        }
        if (text.contains("quoted scalar")) {
            return "The quote that opens here is not closed.";
        }
        if (text.contains("flow sequence") || text.contains("flow mapping")) {
            return "The bracket that opens here is not closed.";
        }
        if (text.contains("cannot start any token")) {
            return "A value cannot begin with this character.";
        }
        if (text.contains("expected a property name")) {
            return "A key must be a plain word.";
        }
        return "This line cannot be read as YAML: " + firstLine(e) + ".";
    }

    static String advice(JacksonException e) {
        String text = text(e);
        if (text.contains("mapping values are not allowed")) {
            return "Put the value in quotes, or the key on a line of its own.";
        }
        if (text.contains("cannot start any token") && !text.contains("tab")) {
            return "Maybe quotes are missing.";
        }
        if (text.contains("could not find expected ':'") || text.contains("block mapping")) {
            return "Check the indentation, and that each key ends with ': '.";
        }
        return "";
    }

    private static boolean isUnclosed(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        return e.getContextMark().isPresent() && (context.contains("quoted scalar") || context.contains("flow"));
    }

    private static String text(JacksonException e) {
        return e.getOriginalMessage() == null ? "" : e.getOriginalMessage().toLowerCase(Locale.ROOT);
    }

    private static String firstLine(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return marked.getProblem();
            }
        }
        String message = e.getOriginalMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
