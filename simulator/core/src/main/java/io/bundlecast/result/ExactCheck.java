package io.bundlecast.result;

/** A simulated mean beside the exact one.
 *
 * <p>Both are means over the same years (an eighth of the run), with the same parameters and shocks; the exact one puts the mean over all patients who might come in the place of those who were
 * drawn. What is between them is the luck of patients, which many years wear down to a few standard errors, or a mistake.
 *
 * @param line id of a line of episodes, at the present level of integration
 * @param exact the exact mean of a year
 * @param excess how far the simulated mean lies above it */
public record ExactCheck(String line, CheckedFigure figure, double exact, Estimate excess) {

    public double simulated() {
        return exact + excess.value();
    }

    /** The excess in standard errors: beyond 3 in 1 of 110 figures by chance, as the error is estimated from {@value SimulationResult#REPLICATES} replicates. */
    public double standardErrors() {
        return excess.value() == 0 ? 0 : excess.value() / excess.standardError();
    }
}
