package io.bundlecast.result;

import java.util.List;

/** The columns of a run: one value for each trial, by contract and level and by outcome and level.
 *
 * <p>Trial {@code t} belongs to replicate {@code (t / 2) mod REPLICATES}; trials 2k and 2k + 1 share one parameter draw.
 * Every figure is stored rounded to a cent, or to 1e-8 for a rate or an index, so that a stored run reads back bit for bit. */
public final class SimulationResult {

    /** Independent scramblings of the sampling design, which give the standard errors. */
    public static final int REPLICATES = 16;

    private final Provenance provenance;
    private final List<Labelled> contracts;
    private final List<Labelled> levels;
    private final int presentLevel;
    private final double[][] contractColumns;
    private final double[][] outcomeColumns;
    private final List<BridgeStep> bridge;

    /** An id with the title that charts show. */
    public record Labelled(String id, String title) {}

    /** The mean over trials of what one ledger line gave the hospital. */
    public record BridgeStep(int contract, int level, int line, String title, double mean) {}

    public SimulationResult(
            Provenance provenance,
            List<Labelled> contracts,
            List<Labelled> levels,
            int presentLevel,
            double[][] contractColumns,
            double[][] outcomeColumns,
            List<BridgeStep> bridge) {
        this.provenance = provenance;
        this.contracts = List.copyOf(contracts);
        this.levels = List.copyOf(levels);
        this.presentLevel = presentLevel;
        this.contractColumns = contractColumns;
        this.outcomeColumns = outcomeColumns;
        this.bridge = List.copyOf(bridge);
    }

    public Provenance provenance() {
        return provenance;
    }

    public List<Labelled> contracts() {
        return contracts;
    }

    public List<Labelled> levels() {
        return levels;
    }

    public int presentLevel() {
        return presentLevel;
    }

    public int trials() {
        return provenance.trials();
    }

    /** The values by trial; callers must not change the array. */
    public double[] column(int contract, int level, ContractMeasure measure) {
        return contractColumns[contractColumn(levels.size(), contract, level, measure)];
    }

    /** The values by trial; callers must not change the array. */
    public double[] column(int level, Outcome outcome) {
        return outcomeColumns[outcomeColumn(level, outcome)];
    }

    /** Means of the ledger lines, contract by contract and level by level, in the order of a statement. */
    public List<BridgeStep> bridge() {
        return bridge;
    }

    public static int contractColumn(int levels, int contract, int level, ContractMeasure measure) {
        return (contract * levels + level) * ContractMeasure.values().length + measure.ordinal();
    }

    public static int outcomeColumn(int level, Outcome outcome) {
        return level * Outcome.values().length + outcome.ordinal();
    }
}
