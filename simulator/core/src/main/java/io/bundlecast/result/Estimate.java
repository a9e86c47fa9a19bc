package io.bundlecast.result;

/** A figure from a simulation with its standard error. */
public record Estimate(double value, double standardError) {

    /** Lower end of the 90% interval. */
    public double low() {
        return value - 1.6448536269514722 * standardError;
    }

    public double high() {
        return value + 1.6448536269514722 * standardError;
    }

    /** How far it lies above another whose error is independent of its own. */
    public Estimate less(Estimate other) {
        return new Estimate(value - other.value, Math.hypot(standardError, other.standardError));
    }
}
