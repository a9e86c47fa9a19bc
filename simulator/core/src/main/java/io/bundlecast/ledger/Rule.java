package io.bundlecast.ledger;

/** One step of a contract, as it appears on a statement.
 *
 * @param line its place among the lines of its contract; fee for service uses 0 to 9, other contracts 10 and up
 * @param title what the step is called in the contract's own words
 * @param formula the arithmetic in symbols
 * @param source where the rule is written, with its mark */
public record Rule(int line, String title, String formula, String source) {

    /** More lines than any contract has. */
    public static final int MAXIMUM_LINES = 64;

    public Rule {
        if (line < 0 || line >= MAXIMUM_LINES) {
            throw new IllegalArgumentException("line must be in [0, " + MAXIMUM_LINES + ") but was " + line);
        }
    }
}
