package io.bundlecast.reading.tree;

/** Something in a file that must be mended before anything is run.
 *
 * @param file as the user named it
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1, or 0 when the whole line is meant
 * @param message the value and the rule
 * @param advice the likely fix, or an empty text */
public record Problem(String file, int line, int column, String message, String advice) {

    /** {@code file:line:column  message advice}, as printed for the user. */
    public String text() {
        String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
        return place + "  " + message + (advice.isEmpty() ? "" : " " + advice);
    }
}
