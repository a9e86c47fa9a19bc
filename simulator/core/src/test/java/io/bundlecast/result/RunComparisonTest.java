package io.bundlecast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.ledger.Party;
import io.bundlecast.result.RunComparison.ComparedFigure;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.result.SimulationResult.Shape;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RunComparisonTest {

    private static final int TRIALS = 3200;
    private static final double[] LUCK =
            new SplittableRandom(1).doubles(TRIALS, -100, 100).toArray();

    @Test
    void leavesTheLuckThatBothShareOutOfThePairedError() {
        RunComparison comparison = compare(run(7, "cin", luck -> luck), run(7, "cin", luck -> luck + 5 + luck / 100));
        ComparedFigure mean = figure(comparison, Statistic.MEAN);
        assertThat(comparison.pairing().isPaired()).isTrue();
        assertThat(mean.difference().value()).isCloseTo(5 + mean.a().value() / 100, offset(1e-9));
        assertThat(mean.difference().standardError()).isCloseTo(mean.a().standardError() / 100, offset(1e-9));
    }

    @Test
    void pairsEveryStatisticTrialByTrial() {
        RunComparison comparison = compare(run(7, "cin", luck -> luck), run(7, "cin", luck -> luck + 5));
        for (Statistic statistic : Statistic.values()) {
            ComparedFigure figure = figure(comparison, statistic);
            assertThat(figure.difference().value())
                    .isCloseTo(figure.b().value() - figure.a().value(), offset(1e-9));
            if (statistic.isDollars()) {
                assertThat(figure.difference().value()).isCloseTo(5, offset(1e-9));
                assertThat(figure.difference().standardError()).isCloseTo(0, offset(1e-9));
            }
        }
        assertThat(figure(comparison, Statistic.CHANCE_OF_LOSS).difference().value())
                .isEqualTo(-share(luck -> luck < 0 && luck + 5 >= 0), offset(1e-12));
    }

    @Test
    void addsIndependentErrorsWhereTheDrawsAreNotCommon() {
        RunComparison comparison = compare(run(7, "cin", luck -> luck), run(8, "cin", luck -> -luck));
        ComparedFigure mean = figure(comparison, Statistic.MEAN);
        assertThat(comparison.pairing().reasons()).containsExactly("seed 7 and 8");
        assertThat(mean.difference().standardError())
                .isEqualTo(Math.hypot(mean.a().standardError(), mean.b().standardError()));
    }

    @Test
    void agreesWithThePairedDifferenceOfItsColumns() {
        SimulationResult a = run(7, "cin", luck -> luck);
        SimulationResult b = run(7, "cin", luck -> luck * luck);
        PairedDifference difference = PairedDifference.of(column(b), column(a));
        Estimate mean = figure(compare(a, b), Statistic.MEAN).difference();
        assertThat(mean.value()).isCloseTo(difference.mean().value(), offset(1e-9));
        assertThat(mean.standardError()).isCloseTo(difference.mean().standardError(), offset(1e-9));
    }

    @Test
    void comparesWhatBothHaveByItsIdAndNamesTheRest() {
        SimulationResult a = run(7, "cin", luck -> luck);
        SimulationResult b = run(7, "pho", luck -> luck);
        assertThat(compare(a, b).figures()).isEmpty();
        assertThat(RunComparison.missing(a.levels(), b.levels()))
                .extracting(Labelled::id)
                .containsExactly("cin");
        assertThat(compare(a, a).only("other", null).figures()).isEmpty();
        assertThat(compare(a, a).only("team", "cin").figures()).hasSize(4);
    }

    @Test
    void refusesAMeasureThatARunLacks() {
        SimulationResult run = run(7, "cin", luck -> luck);
        assertThatThrownBy(() -> RunComparison.of(run, run, ContractMeasure.PHARMACY_MARGIN))
                .hasMessageContaining("PHARMACY_MARGIN");
    }

    private static RunComparison compare(SimulationResult a, SimulationResult b) {
        return RunComparison.of(a, b, ContractMeasure.HOSPITAL_MARGIN);
    }

    private static ComparedFigure figure(RunComparison comparison, Statistic statistic) {
        return comparison.figures().stream()
                .filter(each -> each.statistic() == statistic)
                .findFirst()
                .orElseThrow();
    }

    private static double share(java.util.function.DoublePredicate of) {
        return (double) DoubleStream.of(LUCK).filter(of).count() / TRIALS;
    }

    private static double[] column(SimulationResult run) {
        return run.column(0, 0, ContractMeasure.HOSPITAL_MARGIN);
    }

    private static SimulationResult run(long seed, String level, DoubleUnaryOperator margin) {
        Shape shape = new Shape(
                List.of(new Labelled("team", "TEAM")),
                List.of(new Labelled(level, level)),
                0,
                Party.HOSPITAL,
                List.of(ContractMeasure.HOSPITAL_MARGIN),
                List.of(),
                List.of());
        double[][] columns = shape.contractColumns(TRIALS);
        columns[ContractMeasure.HOSPITAL_MARGIN.ordinal()] =
                DoubleStream.of(LUCK).map(margin).toArray();
        Provenance provenance = new Provenance("test", "hash", seed, TRIALS, "stratified", true, "1");
        return new SimulationResult(
                provenance,
                shape,
                columns,
                shape.outcomeColumns(TRIALS),
                shape.valueColumns(TRIALS),
                List.of(),
                List.of(),
                List.of());
    }
}
