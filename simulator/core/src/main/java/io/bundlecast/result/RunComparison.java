package io.bundlecast.result;

import io.bundlecast.result.SimulationResult.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two runs side by side, for the contracts and levels that both have.
 *
 * <p>Where both met the same draws, trial t of one pairs with trial t of the other, and the luck that they share drops out of the error of a difference.
 *
 * @param pairing whether they met the same draws, and if not, why
 * @param figures contract by contract, level by level, statistic by statistic */
public record RunComparison(Pairing pairing, ContractMeasure measure, List<ComparedFigure> figures) {

    /** Whether two runs met the same draws.
     *
     * @param reasons what differs between them; empty when they are paired */
    public record Pairing(List<String> reasons) {

        /** Seed, number of trials, design and version decide what a trial draws. */
        static Pairing of(Provenance a, Provenance b) {
            List<String> reasons = new ArrayList<>();
            difference(reasons, "seed", a.seed(), b.seed());
            difference(reasons, "trials", a.trials(), b.trials());
            difference(reasons, "design", a.design(), b.design());
            difference(reasons, "version", a.version(), b.version());
            return new Pairing(List.copyOf(reasons));
        }

        private static void difference(List<String> reasons, String what, Object a, Object b) {
            if (!a.equals(b)) {
                reasons.add(what + " " + a + " and " + b);
            }
        }

        public boolean isPaired() {
            return reasons.isEmpty();
        }
    }

    /** One statistic of one contract at one level in both runs.
     *
     * @param difference {@code b - a} with its standard error */
    public record ComparedFigure(
            Labelled contract, Labelled level, Statistic statistic, Estimate a, Estimate b, Estimate difference) {}

    /** @throws IllegalArgumentException when a run lacks the measure */
    public static RunComparison of(SimulationResult a, SimulationResult b, ContractMeasure measure) {
        if (!a.measures().contains(measure) || !b.measures().contains(measure)) {
            throw new IllegalArgumentException("measure must be one that both runs have but was " + measure);
        }
        Pairing pairing = Pairing.of(a.provenance(), b.provenance());
        List<ComparedFigure> figures = new ArrayList<>();
        for (int contract = 0; contract < a.contracts().size(); contract++) {
            int contractInB = place(b.contracts(), a.contracts().get(contract));
            for (int level = 0; level < a.levels().size() && contractInB >= 0; level++) {
                int levelInB = place(b.levels(), a.levels().get(level));
                if (levelInB >= 0) {
                    Summary first = Summary.of(a.column(contract, level, measure));
                    Summary second = Summary.of(b.column(contractInB, levelInB, measure));
                    Labelled ofContract = a.contracts().get(contract);
                    Labelled ofLevel = a.levels().get(level);
                    add(figures, ofContract, ofLevel, first, second, pairing.isPaired());
                }
            }
        }
        return new RunComparison(pairing, measure, List.copyOf(figures));
    }

    /** The figures of one contract or one level.
     *
     * @param contract its id, or null for all
     * @param level its id, or null for all */
    public RunComparison only(@Nullable String contract, @Nullable String level) {
        return new RunComparison(
                pairing,
                measure,
                figures.stream()
                        .filter(figure ->
                                contract == null || figure.contract().id().equals(contract))
                        .filter(figure -> level == null || figure.level().id().equals(level))
                        .toList());
    }

    private static void add(
            List<ComparedFigure> figures, Labelled contract, Labelled level, Summary a, Summary b, boolean paired) {
        for (Statistic statistic : Statistic.values()) {
            Estimate first = a.estimate(statistic);
            Estimate second = b.estimate(statistic);
            Estimate difference = paired ? b.pairedDifference(a, statistic) : second.less(first);
            figures.add(new ComparedFigure(contract, level, statistic, first, second, difference));
        }
    }

    /** Where {@code others} has the same id, or -1. */
    private static int place(List<Labelled> others, Labelled one) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(one.id())) {
                return i;
            }
        }
        return -1;
    }

    /** Those of {@code some} whose id {@code others} lacks. */
    public static List<Labelled> missing(List<Labelled> some, List<Labelled> others) {
        return some.stream().filter(each -> place(others, each) < 0).toList();
    }
}
