package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.Correlation.Pair;
import java.util.List;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void rankCorrelationsOfACopulaHaveTheirClosedForms() {
        assertThat(Correlation.spearman(0.5)).isCloseTo(0.4825837395309974, within(1e-12));
        assertThat(Correlation.kendall(0.5)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void coupledUniformsHaveThoseRankCorrelations() {
        Correlation correlation = Correlation.of(List.of("READ", "COMP"), List.of(new Pair("READ", "COMP", 0.5)));
        MersenneTwister random = new MersenneTwister(11);
        int n = 4000;
        double[] first = new double[n];
        double[] second = new double[n];
        for (int i = 0; i < n; i++) {
            double[] u = correlation.couple(new double[] {random.nextDouble(), random.nextDouble()});
            first[i] = u[0];
            second[i] = u[1];
        }
        double standardError = 1 / Math.sqrt(n);
        assertThat(new SpearmansCorrelation().correlation(first, second)).isCloseTo(0.48258, within(4 * standardError));
        assertThat(new KendallsCorrelation().correlation(first, second)).isCloseTo(1.0 / 3, within(4 * standardError));
    }

    @Test
    void scoresOfUnitVectorsRebuildTheMatrix() {
        List<String> names = List.of("a", "b", "c");
        Correlation correlation = Correlation.of(names, List.of(new Pair("a", "b", 0.6), new Pair("c", "a", -0.3)));
        double[][] columns = new double[3][];
        for (int j = 0; j < 3; j++) {
            double[] unit = new double[3];
            unit[j] = 1;
            columns[j] = correlation.correlate(unit);
        }
        double[][] expected = {{1, 0.6, -0.3}, {0.6, 1, 0}, {-0.3, 0, 1}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double product = 0;
                for (double[] column : columns) {
                    product += column[i] * column[j];
                }
                assertThat(product).isCloseTo(expected[i][j], within(1e-14));
            }
        }
    }

    @Test
    void namesThePairToWeakenWhenCoefficientsContradictEachOther() {
        List<Pair> pairs = List.of(new Pair("a", "b", 0.9), new Pair("b", "c", 0.9), new Pair("a", "c", -0.9));
        assertThatThrownBy(() -> Correlation.of(List.of("a", "b", "c"), pairs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smallest eigenvalue of their matrix is -0.8000 but must be above 0")
                .hasMessageContaining("Maybe bring the correlation of ");
        List<Pair> uneven = List.of(new Pair("a", "b", 0.8), new Pair("b", "c", 0.8), new Pair("a", "c", -0.1));
        assertThatThrownBy(() -> Correlation.of(List.of("a", "b", "c"), uneven)).hasMessageContaining("closer to 0");
    }

    @Test
    void refusesUnknownNamesAndImpossibleCoefficients() {
        assertThatThrownBy(() -> Correlation.of(List.of("a"), List.of(new Pair("a", "x", 0.1))))
                .hasMessage("correlation names x, which is not one of a");
        assertThatThrownBy(() -> new Pair("a", "b", 1.2))
                .hasMessage("correlation of a and b must be between -1 and 1 but was 1.2");
        assertThatThrownBy(() -> new Pair("a", "a", 0.2)).hasMessageContaining("needs two names");
        assertThat(Correlation.of(List.of(), List.of()).correlate(new double[0]))
                .isEmpty();
    }
}
