package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SaturationTest {

    @Test
    void theTableIsTheFormula() {
        for (double cut : new double[] {0.12, 0.15, 0.28, 0.30, 0.35, 0.40, 0.45, 0.50, 0.60}) {
            Saturation saturation = new Saturation(cut);
            for (int i = 1; i <= 1200; i++) {
                double product = i / 1000.0;
                assertThat(saturation.of(product)).isCloseTo(saturation.exact(product), within(1e-8));
            }
        }
    }

    @Test
    void smallEffectsPassAndLargeOnesStopAtTheLargestCut() {
        Saturation saturation = new Saturation(0.28);
        assertThat(saturation.of(0.99)).isCloseTo(0.99, within(5e-5));
        assertThat(saturation.of(0.01)).isCloseTo(0.72, within(1e-4));
        assertThat(saturation.of(1)).isEqualTo(1);
    }

    @Test
    void harmIsNotBounded() {
        assertThat(new Saturation(0.28).of(1.4)).isEqualTo(1.4);
    }
}
