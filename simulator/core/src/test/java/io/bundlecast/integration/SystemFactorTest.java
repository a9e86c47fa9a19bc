package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SystemFactorTest {

    private final SystemFactor factor = SmallTables.systemFactor();

    @Test
    void hasThePublishedMomentsOfItsMixture() {
        assertThat(factor.mean()).isCloseTo(0.61, within(0.005));
        assertThat(Math.sqrt(factor.variance())).isCloseTo(0.38, within(0.005));
        assertThat(factor.cdf(0)).isCloseTo(0.12, within(0.005));
        assertThat(factor.cdf(0.1)).isCloseTo(0.19, within(0.005));
    }

    @Test
    void drawsFromThatMixture() {
        SystemFactor.Compiled compiled = new SystemFactor.Compiled(factor);
        int n = 20_000;
        double sum = 0;
        int harmful = 0;
        for (int i = 0; i < n; i++) {
            double eta = compiled.at((i + 0.5) / n);
            sum += eta;
            harmful += eta < 0 ? 1 : 0;
        }
        assertThat(sum / n).isCloseTo(factor.mean(), within(1e-4));
        assertThat(harmful / (double) n).isCloseTo(factor.cdf(0), within(2e-4));
    }
}
