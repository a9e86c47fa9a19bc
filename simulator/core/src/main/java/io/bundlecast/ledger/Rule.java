package io.bundlecast.ledger;

/** One step of a contract, as it appears on a statement.
 *
 * @param line its place among the lines of its contract; fee for service uses 0 to 9, and 64 and up for chronic care and first fills; other contracts use 10 to 63
 * @param title what the step is called in the contract's own words
 * @param formula the arithmetic in symbols
 * @param source where the rule is written, with its mark
 * @param unit what its figure counts */
public record Rule(int line, String title, String formula, String source, Unit unit) {

    /** What a figure counts. */
    public enum Unit {
        DOLLARS,
        CASES,
        /** A factor, a share or a score. */
        NUMBER
    }

    /** More lines than any statement has. */
    public static final int MAXIMUM_LINES = 80;

    /** A rule whose figure is an amount of money. */
    public Rule(int line, String title, String formula, String source) {
        this(line, title, formula, source, Unit.DOLLARS);
    }

    public Rule {
        if (line < 0 || line >= MAXIMUM_LINES) {
            throw new IllegalArgumentException("line must be in [0, " + MAXIMUM_LINES + ") but was " + line);
        }
    }
}
