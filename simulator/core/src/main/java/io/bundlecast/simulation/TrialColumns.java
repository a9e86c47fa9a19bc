package io.bundlecast.simulation;

import io.bundlecast.contract.FeeForService;
import io.bundlecast.contract.Settlement;
import io.bundlecast.ledger.Rule;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.BridgeStep;
import java.util.ArrayList;
import java.util.List;

/** The columns of a run while its blocks fill them; each trial has its own places, so threads never meet. */
final class TrialColumns {

    static final int BLOCK = 256;

    private final SimulationPlan plan;
    private final int levels;
    private final int contracts;
    private final double[][] contractColumns;
    private final double[][] outcomeColumns;
    private final double[][] lineSumsByBlock;

    TrialColumns(SimulationPlan plan) {
        this.plan = plan;
        this.levels = plan.levels().size();
        this.contracts = plan.contracts().size();
        contractColumns = plan.shape().contractColumns(plan.trials());
        outcomeColumns = plan.shape().outcomeColumns(plan.trials());
        lineSumsByBlock = new double[blocks()][];
    }

    int blocks() {
        return (plan.trials() + BLOCK - 1) / BLOCK;
    }

    void put(int trial, int contract, int level, ContractMeasure measure, double dollars) {
        contractColumns[SimulationResult.contractColumn(levels, contract, level, measure)][trial] =
                rounded(dollars, 1e2);
    }

    void put(int trial, int level, Outcome outcome, double value) {
        outcomeColumns[SimulationResult.outcomeColumn(level, outcome)][trial] =
                rounded(value, outcome.isDollars() ? 1e2 : 1e8);
    }

    private static double rounded(double value, double unit) {
        double whole = Math.rint(value * unit) / unit;
        return whole == 0 ? 0 : whole;
    }

    /** @param sums what each ledger line gave the party in focus, by contract, level and line, over one block */
    void putLineSums(int block, double[] sums) {
        lineSumsByBlock[block] = sums;
    }

    static int lineIndex(int levels, int contract, int level, int line) {
        return (contract * levels + level) * Rule.MAXIMUM_LINES + line;
    }

    SimulationResult result() {
        return new SimulationResult(plan.provenance(), plan.shape(), contractColumns, outcomeColumns, bridge());
    }

    private List<BridgeStep> bridge() {
        double[] totals = new double[contracts * levels * Rule.MAXIMUM_LINES];
        for (double[] block : lineSumsByBlock) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += block[i];
            }
        }
        List<BridgeStep> steps = new ArrayList<>();
        for (int contract = 0; contract < contracts; contract++) {
            Settlement settlement = plan.contracts().get(contract).settlement();
            for (int level = 0; level < levels; level++) {
                addSteps(steps, FeeForService.baseline(), contract, level, totals);
                addSteps(steps, settlement, contract, level, totals);
            }
        }
        return steps;
    }

    private void addSteps(List<BridgeStep> steps, Settlement settlement, int contract, int level, double[] totals) {
        for (Rule rule : settlement.rules()) {
            double total = totals[lineIndex(levels, contract, level, rule.line())];
            if (total != 0) {
                steps.add(new BridgeStep(
                        contract, level, rule.line(), rule.title(), rounded(total / plan.trials(), 1e2)));
            }
        }
    }
}
