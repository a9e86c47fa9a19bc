package io.bundlecast.reading.tree;

/** Where something was written.
 *
 * @param file as the user named it
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1 */
public record Place(String file, int line, int column, Origin origin) {

    /** Who wrote a number, which decides the mark of one that carries none. */
    public enum Origin {
        SCENARIO,
        CATALOGUE,
        DEFAULT
    }

    public static Place whole(String file) {
        return new Place(file, 0, 0, Origin.SCENARIO);
    }

    Place at(int atLine, int atColumn) {
        return new Place(file, atLine, atColumn, origin);
    }
}
