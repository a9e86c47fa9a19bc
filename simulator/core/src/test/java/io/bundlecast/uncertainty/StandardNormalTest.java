package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class StandardNormalTest {

    private static final NormalDistribution REFERENCE = NormalDistribution.of(0, 1);

    @Test
    void quantileAgreesWithCommonsStatistics() {
        for (int i = 1; i < 4000; i++) {
            double p = i / 4000.0;
            assertThat(StandardNormal.quantile(p))
                    .isCloseTo(REFERENCE.inverseCumulativeProbability(p), within(2e-15 * 4));
        }
        for (double p = 1e-3; p > 1e-300; p /= 7) {
            double expected = REFERENCE.inverseCumulativeProbability(p);
            assertThat(StandardNormal.quantile(p)).isCloseTo(expected, within(1e-14 * -expected));
        }
    }

    @Test
    void cdfAgreesWithCommonsStatistics() {
        for (int i = -800; i <= 800; i++) {
            double z = i / 100.0;
            double expected = REFERENCE.cumulativeProbability(z);
            assertThat(StandardNormal.cdf(z)).isCloseTo(expected, within(2e-15 + 1e-13 * expected * (z < 0 ? 1 : 0)));
        }
    }

    @Test
    void cdfKeepsItsRelativePrecisionFarInTheTail() {
        for (double z = -8; z > -30; z -= 0.37) {
            double expected = REFERENCE.cumulativeProbability(z);
            assertThat(StandardNormal.cdf(z)).isCloseTo(expected, within(1e-8 * expected));
        }
    }

    @Test
    void endsAreInfiniteAndSymmetric() {
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.quantile(0.25)).isEqualTo(-StandardNormal.quantile(0.75));
        assertThat(StandardNormal.quantile(-0.1)).isNaN();
        assertThat(StandardNormal.quantile(Double.NaN)).isNaN();
    }
}
