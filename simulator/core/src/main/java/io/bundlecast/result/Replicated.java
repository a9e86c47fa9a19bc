package io.bundlecast.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A statistic of a run, of the whole and of each replicate, so that two statistics of the same trials can be set against each other. */
public final class Replicated {

    private final double whole;
    private final double[] parts;

    Replicated(double whole, double[] parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** The mean of several, which leaves out those that are not a number; not a number where all are. */
    public static Replicated mean(List<Replicated> statistics) {
        List<Replicated> known = statistics.stream().filter(Replicated::isKnown).toList();
        double[] parts = new double[Replicates.COUNT];
        for (int r = 0; r < parts.length; r++) {
            int at = r;
            parts[r] = mean(known, each -> each.parts[at]);
        }
        return new Replicated(mean(known, each -> each.whole), parts);
    }

    private static double mean(List<Replicated> statistics, ToDoubleFunction<Replicated> of) {
        return statistics.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    /** What is left of a whole of 1. */
    public Replicated lessThanOne() {
        return new Replicated(
                1 - whole, Arrays.stream(parts).map(part -> 1 - part).toArray());
    }

    /** Whether it is a number. */
    public boolean isKnown() {
        return Double.isFinite(whole);
    }

    public Estimate estimate() {
        return new Estimate(whole, Replicates.standardError(parts));
    }

    /** How far it lies above another statistic of the same trials; what both share drops out of the error. */
    public Estimate less(Replicated other) {
        double[] differences = new double[parts.length];
        for (int r = 0; r < parts.length; r++) {
            differences[r] = parts[r] - other.parts[r];
        }
        return new Estimate(whole - other.whole, Replicates.standardError(differences));
    }
}
