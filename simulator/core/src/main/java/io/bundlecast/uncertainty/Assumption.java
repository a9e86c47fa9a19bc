package io.bundlecast.uncertainty;

/** A number that the simulation rests on, with how well it is supported and where it comes from.
 *
 * @param quantity the value, or the distribution of what it may be
 * @param mark how well it is supported
 * @param source a citation, or an empty text for a number given in the scenario */
public record Assumption(Quantity quantity, Mark mark, String source) {

    public static Assumption given(double value) {
        return new Assumption(new Constant(value), Mark.GIVEN, "");
    }

    public static Assumption assumed(double value) {
        return new Assumption(new Constant(value), Mark.ASSUMED, "");
    }

    /** The expected value, used where uncertainty is switched off. */
    public double base() {
        return quantity.mean();
    }
}
