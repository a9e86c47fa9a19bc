package io.bundlecast.result;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a run: one value for each trial, by contract and level and by outcome and level.
 *
 * <p>Trial {@code t} belongs to replicate {@code (t / 2) mod REPLICATES}; trials 2k and 2k + 1 share one parameter draw.
 * Every figure is stored rounded to a cent, or to 1e-8 for a rate or an index, so that a stored run reads back bit for bit. */
public final class SimulationResult {

    /** Independent scramblings of the sampling design, which give the standard errors. */
    public static final int REPLICATES = 16;

    private final Provenance provenance;
    private final Shape shape;
    private final double[][] contractColumns;
    private final double[][] outcomeColumns;
    private final ValueColumns values;
    private final List<BridgeStep> bridge;
    private final List<PartyGain> gains;
    private final List<ExactCheck> checks;
    private final @Nullable JourneyResult journey;

    /** An id with the title that charts show. */
    public record Labelled(String id, String title) {}

    /** What the columns of a run stand for.
     *
     * @param party whose margin the report shows
     * @param measures the amounts that some contract of the run moves
     * @param outcomes what the run's families of care count
     * @param formulas value formulas, often none */
    public record Shape(
            List<Labelled> contracts,
            List<Labelled> levels,
            int presentLevel,
            Party party,
            List<ContractMeasure> measures,
            List<Outcome> outcomes,
            List<ScoredFormula> formulas) {

        /** Whether the parts fit together, as they do in every run. */
        public boolean isWhole() {
            return contracts != null
                    && levels != null
                    && party != null
                    && measures != null
                    && outcomes != null
                    && formulas != null
                    && !contracts.isEmpty()
                    && presentLevel >= 0
                    && presentLevel < levels.size();
        }

        /** Columns of zeros for the measures that exist, and null for the others. */
        public double[][] contractColumns(int trials) {
            int all = ContractMeasure.values().length;
            double[][] columns = new double[contracts.size() * levels.size() * all][];
            for (int i = 0; i < columns.length; i++) {
                if (measures.contains(ContractMeasure.values()[i % all])) {
                    columns[i] = new double[trials];
                }
            }
            return columns;
        }

        /** Columns of zeros for the outcomes that exist, and null for the others. */
        public double[][] outcomeColumns(int trials) {
            int all = Outcome.values().length;
            double[][] columns = new double[levels.size() * all][];
            for (int i = 0; i < columns.length; i++) {
                if (outcomes.contains(Outcome.values()[i % all])) {
                    columns[i] = new double[trials];
                }
            }
            return columns;
        }

        /** Columns of zeros for the value formulas. */
        public ValueColumns valueColumns(int trials) {
            return new ValueColumns(formulas, contracts.size(), levels.size(), trials);
        }
    }

    /** The mean over trials of what one ledger line gave the party in focus. */
    public record BridgeStep(int contract, int level, int line, String title, double mean) {}

    /** Where a party's account ends on average in a year: what it receives less what it pays. Over all parties of one contract and level they sum to zero. */
    public record PartyGain(int contract, int level, Account party, Estimate mean) {}

    public SimulationResult(
            Provenance provenance,
            Shape shape,
            double[][] contractColumns,
            double[][] outcomeColumns,
            ValueColumns values,
            List<BridgeStep> bridge,
            List<PartyGain> gains,
            List<ExactCheck> checks) {
        this(provenance, shape, contractColumns, outcomeColumns, values, bridge, gains, checks, null);
    }

    private SimulationResult(
            Provenance provenance,
            Shape shape,
            double[][] contractColumns,
            double[][] outcomeColumns,
            ValueColumns values,
            List<BridgeStep> bridge,
            List<PartyGain> gains,
            List<ExactCheck> checks,
            @Nullable JourneyResult journey) {
        this.provenance = provenance;
        this.shape = shape;
        this.contractColumns = contractColumns;
        this.outcomeColumns = outcomeColumns;
        this.values = values;
        this.bridge = List.copyOf(bridge);
        this.gains = List.copyOf(gains);
        this.checks = List.copyOf(checks);
        this.journey = journey;
    }

    /** The same result as one year of several. */
    public SimulationResult with(JourneyResult years) {
        return new SimulationResult(
                provenance, shape, contractColumns, outcomeColumns, values, bridge, gains, checks, years);
    }

    /** All years of a run with a horizon; null for a run of one year. */
    public @Nullable JourneyResult journey() {
        return journey;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Shape shape() {
        return shape;
    }

    public List<Labelled> contracts() {
        return shape.contracts();
    }

    public List<Labelled> levels() {
        return shape.levels();
    }

    public int presentLevel() {
        return shape.presentLevel();
    }

    /** Whose margin the report shows. */
    public Party party() {
        return shape.party();
    }

    /** The margin of the party in focus. */
    public ContractMeasure margin() {
        return ContractMeasure.marginOf(shape.party());
    }

    /** The amounts that some contract of the run moves. */
    public List<ContractMeasure> measures() {
        return shape.measures();
    }

    /** What the run's families of care count. */
    public List<Outcome> outcomes() {
        return shape.outcomes();
    }

    public int trials() {
        return provenance.trials();
    }

    /** The values by trial of a measure of this run; callers must not change the array. */
    public double[] column(int contract, int level, ContractMeasure measure) {
        return contractColumns[contractColumn(shape.levels().size(), contract, level, measure)];
    }

    /** The values by trial of an outcome of this run; callers must not change the array. */
    public double[] column(int level, Outcome outcome) {
        return outcomeColumns[outcomeColumn(level, outcome)];
    }

    /** What value formulas make of the run; empty when the scenario asks for none. */
    public ValueColumns values() {
        return values;
    }

    /** Means of the ledger lines, contract by contract and level by level, in the order of a statement. */
    public List<BridgeStep> bridge() {
        return bridge;
    }

    /** Average gains of every party that some payment reaches, contract by contract and level by level. */
    public List<PartyGain> gains() {
        return gains;
    }

    /** Simulated means beside exact ones, line of episodes by line; none without episodes. */
    public List<ExactCheck> checks() {
        return checks;
    }

    public static int contractColumn(int levels, int contract, int level, ContractMeasure measure) {
        return (contract * levels + level) * ContractMeasure.values().length + measure.ordinal();
    }

    public static int outcomeColumn(int level, Outcome outcome) {
        return level * Outcome.values().length + outcome.ordinal();
    }
}
