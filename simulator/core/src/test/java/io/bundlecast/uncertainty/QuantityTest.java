package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final List<Quantity> ALL = List.of(
            new Constant(3.5),
            new Lognormal(25000, 0.6),
            new Normal(0, 0.02),
            new Uniform(-1, 4),
            new Triangular(10, 20, 60),
            new Triangular(0, 0, 1),
            new Triangular(0, 1, 1),
            new Pert(10, 20, 60),
            new Pert(-0.3, 0, 0.35),
            new Pert(0, 0, 1),
            new Beta(0.2, 0.05),
            new Beta(0.5, 0.3),
            new Gamma(8000, 0.8),
            new Gamma(2, 2.5));

    @Test
    void pertAndTriangularHaveTheMomentsOfTheirClosedForms() {
        Pert pert = new Pert(10, 20, 60);
        assertThat(pert.mean()).isEqualTo(25);
        assertThat(pert.variance()).isCloseTo(75, within(1e-12));
        assertThat(pert.alpha()).isCloseTo(1.8, within(1e-12));
        assertThat(pert.beta()).isCloseTo(4.2, within(1e-12));
        Triangular triangular = new Triangular(10, 20, 60);
        assertThat(triangular.mean()).isEqualTo(30);
        assertThat(triangular.variance()).isCloseTo(116.66666666666667, within(1e-12));
        assertThat(triangular.quantile(0.5)).isCloseTo(28.377223398316207, within(1e-12));
    }

    @Test
    void cdfUndoesQuantile() {
        for (Quantity quantity : ALL.subList(1, ALL.size())) {
            for (double p : new double[] {1e-6, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.9999}) {
                assertThat(quantity.cdf(quantity.quantile(p)))
                        .as(quantity.sentence())
                        .isCloseTo(p, within(1e-12));
            }
        }
    }

    @Test
    void meanAndVarianceAreThoseOfTheQuantileFunction() {
        int cells = 40_000;
        for (Quantity quantity : ALL.subList(1, ALL.size())) {
            Draw draw = Draw.of(quantity);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < cells; i++) {
                double x = draw.at((i + 0.5) / cells) - quantity.mean();
                sum += x;
                squares += x * x;
            }
            double sd = quantity.standardDeviation();
            assertThat(sum / cells / sd).as(quantity.sentence()).isCloseTo(0, within(1e-3));
            assertThat(squares / cells / (sd * sd)).as(quantity.sentence()).isCloseTo(1, within(8e-3));
        }
    }

    @Test
    void quantilesAgreeWithCommonsStatistics() {
        Lognormal lognormal = new Lognormal(25000, 0.6);
        agree(lognormal, LogNormalDistribution.of(lognormal.mu(), lognormal.sigma()), 0, 1);
        agree(new Triangular(10, 20, 60), TriangularDistribution.of(10, 20, 60), 0, 1);
        agree(new Pert(10, 20, 60), BetaDistribution.of(1.8, 4.2), 10, 50);
        Beta beta = new Beta(0.2, 0.05);
        agree(beta, BetaDistribution.of(beta.alpha(), beta.beta()), 0, 1);
        Gamma gamma = new Gamma(8000, 0.8);
        agree(gamma, GammaDistribution.of(gamma.shape(), gamma.scale()), 0, 1);
    }

    private static void agree(Quantity quantity, ContinuousDistribution reference, double location, double scale) {
        for (double p : new double[] {1e-4, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.9999}) {
            double expected = location + scale * reference.inverseCumulativeProbability(p);
            assertThat(quantity.quantile(p))
                    .as(quantity.sentence())
                    .isCloseTo(expected, within(1e-7 * quantity.standardDeviation()));
            assertThat(quantity.cdf(expected))
                    .isCloseTo(reference.cumulativeProbability((expected - location) / scale), within(1e-13));
        }
    }

    @Test
    void sentencesHaveNoNoiseAndNoLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new Lognormal(25000, 0.6).sentence()).isEqualTo("lognormal(mean 25000, cv 0.6)");
            assertThat(new Pert(0.01, 0.05, 0.12).sentence()).isEqualTo("pert(0.01, 0.05, 0.12)");
            assertThat(new Beta(0.2, 0.05).sentence()).isEqualTo("beta(mean 0.2, sd 0.05)");
            assertThat(new Constant(1234567).sentence()).isEqualTo("1234567");
            assertThat(new Normal(0, 0.02).sentence()).isEqualTo("normal(mean 0, sd 0.02)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void decimalsReadBackAsTheSameNumber() {
        for (double value :
                new double[] {1.0 / 3, 0.1 + 0.2, 2e-3, 1e-10, 1e23, 2e23, -7275, 6.3e15, Double.MIN_VALUE}) {
            assertThat(Double.parseDouble(Decimal.text(value))).isEqualTo(value);
        }
        assertThat(Decimal.text(1e-10)).isEqualTo("1E-10");
        assertThat(Decimal.text(2e-3)).isEqualTo("0.002");
        assertThat(Decimal.text(-0.0)).isEqualTo("0");
    }

    @Test
    void scalingMultipliesMeanAndStandardDeviation() {
        for (Quantity quantity : ALL) {
            Quantity scaled = quantity.scaled(1.1);
            assertThat(scaled.mean())
                    .isCloseTo(1.1 * quantity.mean(), within(1e-12 * Math.abs(quantity.mean()) + 1e-15));
            assertThat(scaled.standardDeviation())
                    .isCloseTo(1.1 * quantity.standardDeviation(), within(1e-9 * quantity.standardDeviation() + 1e-15));
        }
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        assertThatThrownBy(() -> new Pert(3, 2, 5)).hasMessage("low, mode and high must ascend but were 3, 2 and 5");
        assertThatThrownBy(() -> new Pert(3, 3, 3)).hasMessageContaining("Maybe write the number alone");
        assertThatThrownBy(() -> new Lognormal(-1, 0.5)).hasMessage("mean must be positive but was -1");
        assertThatThrownBy(() -> new Beta(0.2, 0.5))
                .hasMessage("sd must be below 0.4 for a share of mean 0.2 but was 0.5");
        assertThatThrownBy(() -> new Beta(1.2, 0.5)).hasMessage("mean must be above 0 and below 1 but was 1.2");
        assertThatThrownBy(() -> new Constant(Double.NaN)).hasMessage("value must be a finite number but was NaN");
        assertThatThrownBy(() -> new Uniform(1, 0)).hasMessageContaining("low must be below high");
        assertThatThrownBy(() -> new Gamma(1, 1).scaled(0)).hasMessage("factor must be positive but was 0");
        assertThatThrownBy(() -> new Normal(0, 1).quantile(1.5)).hasMessage("p must be in [0, 1] but was 1.5");
    }
}
