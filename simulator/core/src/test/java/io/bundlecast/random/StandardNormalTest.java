package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void agreesWithCommonsStatistics() {
        for (double z = -20; z <= 9; z += 0.0371) {
            double expected = NORMAL.cumulativeProbability(z);
            assertThat(StandardNormal.cdf(z)).isCloseTo(expected, Percentage.withPercentage(1e-13 * (1 + z * z)));
            assertThat(StandardNormal.density(z))
                    .isCloseTo(NORMAL.density(z), Percentage.withPercentage(1e-13 * (1 + z * z)));
        }
    }

    @Test
    void quantileIsTheInverseOfTheProbability() {
        for (double p = 1e-15; p < 0.5; p *= 1.07) {
            assertThat(StandardNormal.quantile(p)).isCloseTo(NORMAL.inverseCumulativeProbability(p), within(2e-14));
            assertThat(StandardNormal.cdf(StandardNormal.quantile(p))).isCloseTo(p, Percentage.withPercentage(3e-12));
            assertThat(StandardNormal.quantile(1 - p)).isCloseTo(-StandardNormal.quantile(1 - (1 - p)), within(1e-12));
        }
        assertThat(StandardNormal.quantile(0.5)).isZero();
    }

    /** The first three are printed in Abramowitz and Stegun, tables 26.1 and 26.5; the last is computed with 30 digits by mpmath. */
    @Test
    void meetsKnownValues() {
        assertThat(StandardNormal.cdf(1)).isCloseTo(0.841344746068543, within(1e-15));
        assertThat(StandardNormal.cdf(-2)).isCloseTo(0.0227501319481792, within(1e-16));
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
        assertThat(StandardNormal.cdf(-37) / 5.7255712225245768e-300).isCloseTo(1, within(1e-15));
    }

    @Test
    void endsAreInfiniteAndOutsideIsNothing() {
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.quantile(-0.1)).isNaN();
        assertThat(StandardNormal.quantile(Double.NaN)).isNaN();
    }
}
