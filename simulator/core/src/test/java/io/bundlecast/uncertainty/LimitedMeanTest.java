package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.Law;
import org.junit.jupiter.api.Test;

class LimitedMeanTest {

    /** The mean of min(X, cap) over evenly spread uniforms, without the closed form. */
    private static double averaged(Law law, double cap) {
        int n = 200_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.min(law.quantile((i + 0.5) / n), cap);
        }
        return sum / n;
    }

    @Test
    void isTheMeanWhenNothingCountsForMoreThanTheCap() {
        for (Law law : new Law[] {
            new Lognormal(9000, 1.2),
            new Gamma(6000, 1.1),
            new Gamma(28_000, 0.35),
            new Uniform(0, 20_000),
            new Pert(0, 9000, 30_000)
        }) {
            for (double cap : new double[] {500, 6000, 15_000}) {
                assertThat(law.limitedMean(cap) / averaged(law, cap)).isCloseTo(1, within(1e-6));
            }
        }
    }
}
