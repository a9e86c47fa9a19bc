package io.bundlecast.reports;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import io.bundlecast.result.CheckedFigure;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.BridgeStep;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.result.SimulationResult.PartyGain;
import io.bundlecast.result.SimulationResult.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A made-up result that has the shape of a real one: pairs of trials share parameters, levels share patients. */
public final class SyntheticResult {

    private static final List<Labelled> CONTRACTS = List.of(
            new Labelled("ffs", "Fee for service"),
            new Labelled("team-1", "TEAM Track 1"),
            new Labelled("team-3", "TEAM Track 3"),
            new Labelled("ace", "ACE demonstration"));
    private static final String[] LEVELS = {
        "No integration", "Federation", "Independent practice association", "Pay for EHR", "Employed physicians",
        "Physician-hospital organization", "Co-management", "Clinically integrated network", "Group practice",
                "Integrated delivery system"
    };

    private static final List<ContractMeasure> MEASURES = List.of(
            ContractMeasure.HOSPITAL_MARGIN,
            ContractMeasure.NET_PAYMENT,
            ContractMeasure.PHYSICIAN_INCOME,
            ContractMeasure.PAYER_SPEND);

    private SyntheticResult() {}

    public static SimulationResult of(int trials) {
        return of(trials, CONTRACTS, LEVELS.length);
    }

    public static SimulationResult of(int trials, List<Labelled> contracts, int levelCount) {
        List<Labelled> levels = new ArrayList<>();
        for (int level = 0; level < levelCount; level++) {
            levels.add(new Labelled("p" + level, LEVELS[level]));
        }
        List<Outcome> ofEpisodes = Stream.of(Outcome.values())
                .filter(outcome -> outcome.care() == Outcome.Care.EPISODES)
                .toList();
        Shape shape = new Shape(contracts, levels, levelCount / 2, Party.HOSPITAL, MEASURES, ofEpisodes, List.of());
        double[][] money = shape.contractColumns(trials);
        double[][] outcomes = shape.outcomeColumns(trials);
        SplittableRandom random = new SplittableRandom(7);
        double parameter = 0;
        double effect = 0;
        for (int trial = 0; trial < trials; trial++) {
            if (trial % 2 == 0) {
                parameter = random.nextGaussian();
                effect = random.nextGaussian();
            }
            double luck = random.nextGaussian();
            for (int level = 0; level < levelCount; level++) {
                double gain = level * (0.06 + 0.05 * effect);
                outcomes(outcomes, trial, level, gain, luck + 0.2 * random.nextGaussian(), levelCount);
                for (int contract = 0; contract < contracts.size(); contract++) {
                    double base = 1e6 * (1.1 + 1.0 * parameter + 0.9 * luck + 1.6 * gain);
                    double upside = 1e6 * (-0.35 + 0.5 * parameter + 0.4 * luck + 2.2 * gain) * contract / 2;
                    double net = contract == 1 ? Math.max(0, upside) : upside;
                    set(money, contract, levelCount, level, trial, base + net, net);
                }
            }
        }
        return new SimulationResult(
                new Provenance(
                        "synthetic",
                        "5f2b9c0d11aa22bb33cc44dd55ee66ff5f2b9c0d11aa22bb33cc44dd55ee66ff",
                        2027,
                        trials,
                        "stratified",
                        true,
                        "0.1.0"),
                shape,
                money,
                outcomes,
                shape.valueColumns(trials),
                bridge(money, contracts, levelCount),
                gains(contracts.size(), levelCount),
                List.of(
                        new ExactCheck("joints", CheckedFigure.EPISODES, 520, new Estimate(0.4, 0.5)),
                        new ExactCheck("joints", CheckedFigure.SPEND, 13_780_000, new Estimate(-90_000, 10_000))));
    }

    private static void outcomes(double[][] columns, int trial, int level, double gain, double luck, int levels) {
        set(columns, level, trial, Outcome.EPISODES, Math.rint(520 + 20 * luck), 1);
        set(columns, level, trial, Outcome.SPEND_PER_EPISODE, 26_500 * (1 - 0.1 * gain) + 500 * luck, 100);
        set(columns, level, trial, Outcome.INTERNAL_COST_PER_CASE, 14_200 * (1 - 0.08 * gain) + 150 * luck, 100);
        set(columns, level, trial, Outcome.READMISSION_RATE, 0.082 * (1 - 0.3 * gain) + 0.009 * luck, 1e8);
        set(columns, level, trial, Outcome.COMPLICATION_RATE, 0.031 * (1 - 0.3 * gain) + 0.006 * luck, 1e8);
        set(columns, level, trial, Outcome.DEATH_RATE, Math.max(0, 0.012 * (1 - 0.2 * gain) + 0.004 * luck), 1e8);
        set(columns, level, trial, Outcome.HOME_DISCHARGE_RATE, 0.61 * (1 + 0.1 * gain) - 0.02 * luck, 1e8);
        set(columns, level, trial, Outcome.QUALITY_SCORE, Math.min(100, 58 + 20 * gain - 7 * luck), 1e8);
        set(columns, level, trial, Outcome.VALUE_INDEX, 1 + 0.2 * gain - 0.05 * luck, 1e8);
    }

    private static void set(double[][] columns, int level, int trial, Outcome outcome, double value, double scale) {
        columns[SimulationResult.outcomeColumn(level, outcome)][trial] = Math.rint(value * scale) / scale;
    }

    private static void set(
            double[][] columns, int contract, int levels, int level, int trial, double margin, double net) {
        double[] values = {margin, net, 3e5 + net / 10, 14e6 + net};
        for (ContractMeasure measure : MEASURES) {
            columns[SimulationResult.contractColumn(levels, contract, level, measure)][trial] =
                    Math.rint(values[measure.ordinal()] * 100) / 100;
        }
    }

    private static List<PartyGain> gains(int contracts, int levels) {
        List<PartyGain> gains = new ArrayList<>();
        for (int cell = 0; cell < contracts * levels; cell++) {
            gains.add(new PartyGain(cell / levels, cell % levels, Account.PAYER, new Estimate(-14e6, 5e3)));
            gains.add(new PartyGain(cell / levels, cell % levels, Account.HOSPITAL, new Estimate(1.5e6, 4e3)));
            gains.add(new PartyGain(cell / levels, cell % levels, Account.RESOURCES, new Estimate(12.5e6, 4e3)));
        }
        return gains;
    }

    private static List<BridgeStep> bridge(double[][] money, List<Labelled> contracts, int levels) {
        List<BridgeStep> steps = new ArrayList<>();
        String[] titles = {
            "Gross reconciliation against the target",
            "Composite quality adjustment",
            "Stop-gain and stop-loss limits",
            "Gainsharing to physicians"
        };
        double[] shares = {1.9, -0.5, -0.3, -0.1};
        for (int contract = 0; contract < contracts.size(); contract++) {
            for (int level = 0; level < levels; level++) {
                double margin = mean(money[
                        SimulationResult.contractColumn(levels, contract, level, ContractMeasure.HOSPITAL_MARGIN)]);
                double net = mean(
                        money[SimulationResult.contractColumn(levels, contract, level, ContractMeasure.NET_PAYMENT)]);
                steps.add(new BridgeStep(contract, level, 0, "Payer's payments", 1.4e7));
                steps.add(new BridgeStep(contract, level, 74, "Cost of drugs", margin - net - 1.4e7));
                for (int line = 0; line < (contract == 0 ? 0 : titles.length); line++) {
                    steps.add(new BridgeStep(contract, level, 10 + line, titles[line], net * shares[line]));
                }
            }
        }
        return steps;
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }
}
