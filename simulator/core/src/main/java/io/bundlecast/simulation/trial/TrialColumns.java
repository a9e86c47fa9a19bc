package io.bundlecast.simulation.trial;

import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Rule;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.BridgeStep;
import io.bundlecast.result.SimulationResult.PartyGain;
import io.bundlecast.result.ValueColumns;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.ArrayList;
import java.util.List;

/** The columns of a run while its blocks fill them; each trial has its own places, so threads never meet. */
public final class TrialColumns {

    public static final int BLOCK = 256;

    private final SimulationPlan plan;
    private final int levels;
    private final int contracts;
    private final double[][] contractColumns;
    private final double[][] outcomeColumns;
    private final ValueColumns values;
    private final LedgerSums[] sumsByBlock;
    private final double[][] exactByBlock;

    public TrialColumns(SimulationPlan plan) {
        this.plan = plan;
        this.levels = plan.levels().size();
        this.contracts = plan.contracts().size();
        contractColumns = plan.shape().contractColumns(plan.trials());
        outcomeColumns = plan.shape().outcomeColumns(plan.trials());
        values = plan.shape().valueColumns(plan.trials());
        sumsByBlock = new LedgerSums[blocks()];
        exactByBlock = new double[blocks()][];
    }

    public int blocks() {
        return (plan.trials() + BLOCK - 1) / BLOCK;
    }

    public void put(int trial, int contract, int level, ContractMeasure measure, double dollars) {
        contractColumns[SimulationResult.contractColumn(levels, contract, level, measure)][trial] =
                rounded(dollars, 1e2);
    }

    public void put(int trial, int level, Outcome outcome, double value) {
        outcomeColumns[SimulationResult.outcomeColumn(level, outcome)][trial] =
                rounded(value, outcome.isDollars() ? 1e2 : 1e8);
    }

    public ValueColumns values() {
        return values;
    }

    public static double rounded(double value, double unit) {
        double whole = Math.rint(value * unit) / unit;
        return whole == 0 ? 0 : whole;
    }

    public LedgerSums newSums() {
        return new LedgerSums(plan.contracts(), levels);
    }

    public void put(int block, LedgerSums sums, double[] exact) {
        sumsByBlock[block] = sums;
        exactByBlock[block] = exact;
    }

    public SimulationResult result() {
        LedgerSums totals = newSums();
        for (LedgerSums block : sumsByBlock) {
            totals.add(block);
        }
        double[] exact = exactByBlock[0].clone();
        for (int block = 1; block < blocks(); block++) {
            LedgerSums.addAll(exactByBlock[block], exact);
        }
        return new SimulationResult(
                plan.provenance(),
                plan.shape(),
                contractColumns,
                outcomeColumns,
                values,
                bridge(totals),
                gains(totals),
                new ExactSums(plan.cells()).checks(exact, plan.trials()));
    }

    private List<PartyGain> gains(LedgerSums totals) {
        List<PartyGain> gains = new ArrayList<>();
        for (int contract = 0; contract < contracts; contract++) {
            for (int level = 0; level < levels; level++) {
                for (Account account : Account.values()) {
                    Estimate mean = totals.mean(contract, level, account, plan.trials());
                    if (mean.value() != 0) {
                        gains.add(new PartyGain(
                                contract,
                                level,
                                account,
                                new Estimate(rounded(mean.value(), 1e2), rounded(mean.standardError(), 1e2))));
                    }
                }
            }
        }
        return gains;
    }

    private List<BridgeStep> bridge(LedgerSums totals) {
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

    private void addSteps(List<BridgeStep> steps, Settlement settlement, int contract, int level, LedgerSums totals) {
        for (Rule rule : settlement.rules()) {
            double total = totals.line(contract, level, rule.line());
            if (total != 0) {
                steps.add(new BridgeStep(
                        contract, level, rule.line(), rule.title(), rounded(total / plan.trials(), 1e2)));
            }
        }
    }
}
