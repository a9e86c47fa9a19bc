package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private static final double[] UNIFORMS = {
        1e-12, 1e-6, 0.001, 0.02, 0.13, 0.31, 0.5, 0.64, 0.87, 0.975, 0.999, 1 - 1e-6, 1 - 1e-12
    };

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.01, 0.5, 3, 11.9, 12.1, 20, 47.3, 180, 950.5, 3000, 40_000, 1e6})
    void poissonIsTheExactInverse(double mean) {
        checkInverse(PoissonDistribution.of(mean), u -> Counts.poisson(mean, u), mean, Math.sqrt(mean));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.3",
        "5, 1e-7",
        "40, 0.2",
        "150, 0.08",
        "150, 0.95",
        "2000, 0.5",
        "2000, 0.011",
        "2000, 0.999",
        "90000, 0.3",
        "2000000, 0.5",
        "2000000, 1e-6",
        "1000000, 0.9999"
    })
    void binomialIsTheExactInverse(int n, double p) {
        checkInverse(BinomialDistribution.of(n, p), u -> Counts.binomial(n, p, u), n * p, Math.sqrt(n * p * (1 - p)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "3, 0.2", "40, 0.5", "6, 0.01", "300, 0.6", "1200, 0.25", "500, 0.004"})
    void negativeBinomialIsTheExactInverse(int size, double p) {
        double mean = size * (1 - p) / p;
        checkInverse(
                PascalDistribution.of(size, p),
                u -> Counts.negativeBinomial(mean, 1 / p, u),
                mean,
                Math.sqrt(mean / p));
    }

    /** At the uniform itself, and just below and above the border of each count near it. The slack is the error of Commons Statistics, which reaches 1e-10
     * in the binomial of a million cases. */
    private static void checkInverse(DiscreteDistribution law, DoubleUnaryOperator count, double mean, double sd) {
        for (double u : UNIFORMS) {
            int k = (int) count.applyAsDouble(u);
            assertThat(law.cumulativeProbability(k)).isGreaterThanOrEqualTo(u - 1e-12);
            if (k > 0) {
                assertThat(law.cumulativeProbability(k - 1)).isLessThan(u + 1e-12);
            }
        }
        int step = (int) Math.max(1, sd / 25);
        for (int k = (int) Math.max(0, mean - 4 * sd); k < mean + 4 * sd; k += step) {
            double border = law.cumulativeProbability(k);
            double slack = law instanceof BinomialDistribution && law.getSupportUpperBound() >= 1e6 ? 3e-10 : 3e-12;
            if (border > slack
                    && border < 1 - 1e-9
                    && law.probability(k) > 3 * slack
                    && law.probability(k + 1) > 3 * slack) {
                assertThat((int) count.applyAsDouble(border - slack)).isEqualTo(k);
                assertThat((int) count.applyAsDouble(border + slack)).isEqualTo(k + 1);
            }
        }
    }

    @Test
    void negativeBinomialWithFractionalSizeHasItsMeanAndVariance() {
        for (double[] c : new double[][] {{0.4, 1.7}, {15, 3.3}, {37.5, 1.2}, {20, 60}, {900, 4.5}}) {
            assertMoments(u -> Counts.negativeBinomial(c[0], c[1], u), c[0], c[0] * c[1]);
        }
        assertMoments(u -> Counts.poisson(37.5, u), 37.5, 37.5);
        assertMoments(u -> Counts.binomial(90, 0.41, u), 36.9, 36.9 * 0.59);
    }

    private static void assertMoments(DoubleUnaryOperator count, double mean, double variance) {
        int n = 400_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double d = count.applyAsDouble((i + 0.5) / n) - mean;
            sum += d;
            squares += d * d;
        }
        assertThat(Math.abs(sum / n)).isLessThan(2e-4 * Math.sqrt(variance));
        assertThat(Math.abs(squares / n / variance - 1)).isLessThan(1e-3);
    }

    @Test
    void risesWithTheUniformAndWithTheMean() {
        for (double mean : new double[] {0.3, 11.99, 12, 250, 5e5}) {
            int before = 0;
            for (int i = 0; i < 20_000; i++) {
                int k = Counts.poisson(mean, i / 20_000.0);
                assertThat(k).isGreaterThanOrEqualTo(before);
                before = k;
            }
        }
        for (double u : UNIFORMS) {
            assertRises(i -> Counts.poisson(i * 0.037, u), 6000);
            assertRises(i -> Counts.binomial(130, i / 6000.0, u), 6000);
            assertRises(i -> Counts.negativeBinomial(i * 0.037, 1.8, u), 6000);
        }
    }

    private static void assertRises(IntUnaryOperator count, int upTo) {
        int before = 0;
        for (int i = 0; i <= upTo; i++) {
            int k = count.applyAsInt(i);
            assertThat(k).isGreaterThanOrEqualTo(before);
            before = k;
        }
    }

    @Test
    void knowsTheCertainCases() {
        assertThat(Counts.poisson(0, 0.999)).isZero();
        assertThat(Counts.binomial(0, 0.5, 0.9)).isZero();
        assertThat(Counts.binomial(30, 0, 0.999)).isZero();
        assertThat(Counts.binomial(30, 1, 0)).isEqualTo(30);
        assertThat(Counts.poisson(400, 0)).isZero();
        assertThat(Counts.negativeBinomial(40, 1, 0.37)).isEqualTo(Counts.poisson(40, 0.37));
        assertThat(Counts.poisson(5, Math.nextDown(1.0))).isBetween(25, 40);
    }

    @Test
    void refusesWhatIsNoMeanOrNoUniform() {
        assertThatThrownBy(() -> Counts.poisson(-1, 0.5)).hasMessage("mean must be in [0, 1e8] but was -1.0");
        assertThatThrownBy(() -> Counts.poisson(Double.NaN, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counts.poisson(4, 1)).hasMessage("u must be in [0, 1) but was 1.0");
        assertThatThrownBy(() -> Counts.binomial(5, 1.2, 0.5)).hasMessageContaining("p in [0, 1]");
        assertThatThrownBy(() -> Counts.negativeBinomial(5, 0.9, 0.5)).hasMessageContaining("at least 1");
    }
}
