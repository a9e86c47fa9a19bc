package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.Pert;
import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class EffectDrawsTest {

    private static final int TRIALS = 6000;
    private static final double ERROR = 1 / Math.sqrt(TRIALS);

    private final IntegrationTables tables = SmallTables.tables();
    private final List<Component> used = EffectChannels.components(tables);
    private final double[][] scores = new double[used.size()][TRIALS];
    private final double[][] effects = new double[tables.effects().priors().size()][TRIALS];

    EffectDrawsTest() {
        EffectDraws draws = new EffectDraws(tables, used, 5);
        double[] score = new double[scores.length];
        double[] effect = new double[effects.length];
        AddressedPoint point = new AddressedPoint();
        for (int trial = 0; trial < TRIALS; trial++) {
            draws.draw(point.at(trial), score, effect);
            for (int i = 0; i < score.length; i++) {
                scores[i][trial] = score[i];
            }
            for (int i = 0; i < effect.length; i++) {
                effects[i][trial] = effect[i];
            }
        }
    }

    @Test
    void componentsOfAGoalAreTiedMoreThanOthers() {
        assertThat(correlation(scores[index("path")], scores[index("team")])).isCloseTo(0.45, within(4 * ERROR));
        assertThat(correlation(scores[index("path")], scores[index("hosp")])).isCloseTo(0.45, within(4 * ERROR));
        assertThat(correlation(scores[index("path")], scores[index("vend")])).isCloseTo(0.20, within(4 * ERROR));
        assertThat(correlation(scores[index("ehr")], scores[index("vend")])).isCloseTo(0.20, within(4 * ERROR));
    }

    @Test
    void aHarmRunsAgainstItsComponent() {
        double expected = 6 / Math.PI * Math.asin(-0.3 / 2);
        assertThat(new SpearmansCorrelation().correlation(scores[index("hosp")], effects[2]))
                .isCloseTo(expected, within(4 * ERROR));
    }

    @Test
    void everyEffectKeepsItsOwnDistribution() {
        for (int i = 0; i < effects.length; i++) {
            Pert pert = (Pert) tables.effects().priors().get(i).reduction().quantity();
            double mean = 0;
            for (double x : effects[i]) {
                mean += x / TRIALS;
                assertThat(x).isBetween(pert.low(), pert.high());
            }
            assertThat(mean).isCloseTo(pert.mean(), within(4 * pert.standardDeviation() * ERROR));
        }
    }

    private int index(String component) {
        return used.stream().map(Component::id).toList().indexOf(component);
    }

    private static double correlation(double[] first, double[] second) {
        return new PearsonsCorrelation().correlation(first, second);
    }
}
