package io.bundlecast.result;

import io.bundlecast.contract.value.ValueFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the value formulas of a run do, by formula and level: what they pay, whether pay follows true improvement, and how much of it is luck.
 *
 * <p>Improvement of a year = worth of quality gained + cost saved, both over expected spend and against the present level in the same trial; a point of quality is worth 0.043% of
 * expected spend unless the parties agree otherwise. {@link PayAgreement} takes the year's luck out of it. */
public final class FormulaScores {

    /** The year in which the worth of a point of quality, which does not change, is looked up. */
    private static final int LATEST = 2026;

    private final List<ScoredFormula> formulas;
    private final List<List<Score>> scores;

    /** One formula at one level.
     *
     * @param paid the chance that it pays providers anything
     * @param agreement rank correlation of pay with true improvement, not a number at the present level
     * @param withCost the same with cost saved alone
     * @param withQuality the same with quality gained alone
     * @param luck share of the variance of pay that is the luck of a year: the sensitivity to sample noise */
    public record Score(
            Summary pay,
            Estimate paid,
            Replicated agreement,
            Replicated withCost,
            Replicated withQuality,
            Replicated luck) {

        static Score of(double[] pay, Improvement improvement) {
            Summary summary = Summary.of(pay);
            Ranks ranks = Ranks.of(pay);
            return new Score(
                    summary,
                    summary.probabilityAbove(0),
                    PayAgreement.of(ranks, improvement.whole),
                    PayAgreement.of(ranks, improvement.cost),
                    PayAgreement.of(ranks, improvement.quality),
                    VarianceShare.parameters(pay).lessThanOne());
        }
    }

    /** Improvement of one level against the present one, by trial. */
    private record Improvement(Ranks whole, Ranks cost, Ranks quality) {

        static Improvement of(ValueColumns values, int level, int present) {
            int trials = values.cost(level).length;
            double[] whole = new double[trials];
            double[] cost = new double[trials];
            double[] quality = new double[trials];
            double pointValue = ValueFormula.PROVISIONS.value("net.point-value", LATEST);
            for (int trial = 0; trial < trials; trial++) {
                cost[trial] = values.cost(present)[trial] - values.cost(level)[trial];
                quality[trial] = values.quality(level)[trial] - values.quality(present)[trial];
                whole[trial] = 100 * pointValue * quality[trial] + cost[trial];
            }
            return new Improvement(Ranks.of(whole), Ranks.of(cost), Ranks.of(quality));
        }
    }

    private FormulaScores(List<ScoredFormula> formulas, List<List<Score>> scores) {
        this.formulas = formulas;
        this.scores = scores;
    }

    public static FormulaScores of(SimulationResult result) {
        ValueColumns values = result.values();
        List<List<Score>> byLevel = IntStream.range(
                        0, values.isEmpty() ? 0 : result.levels().size())
                .parallel()
                .mapToObj(level -> atLevel(values, level, result.presentLevel()))
                .toList();
        return new FormulaScores(values.formulas(), byLevel);
    }

    private static List<Score> atLevel(ValueColumns values, int level, int present) {
        Improvement improvement = Improvement.of(values, level, present);
        List<Score> scores = new ArrayList<>();
        for (int formula = 0; formula < values.formulas().size(); formula++) {
            scores.add(Score.of(values.pay(level, formula), improvement));
        }
        return List.copyOf(scores);
    }

    public List<ScoredFormula> formulas() {
        return formulas;
    }

    public Score at(int formula, int level) {
        return scores.get(level).get(formula);
    }

    /** The mean of a statistic over the levels at which it is known. */
    public Replicated mean(int formula, Function<Score, Replicated> statistic) {
        return Replicated.mean(scores.stream()
                .map(level -> statistic.apply(level.get(formula)))
                .toList());
    }
}
