package io.bundlecast.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Uniform;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class LatticeTest {

    @Test
    void keepsTheMeanOfALawAndAddsAtMostAQuarterStepSquaredOfVariance() {
        for (double cv : new double[] {0.12, 0.8}) {
            Lognormal law = new Lognormal(13_000, cv);
            Lattice grid = Lattice.discretize(law, 100, 8192);
            assertThat(grid.mean() / law.mean()).isCloseTo(1, within(cv < 0.5 ? 1e-12 : 1e-7));
            assertThat(grid.limitedMean(50_000) / law.limitedMean(50_000)).isCloseTo(1, within(1e-12));
            assertThat(grid.limited(50_000).variance())
                    .isBetween(varianceOfLimited(law, 50_000), varianceOfLimited(law, 50_000) + 100 * 100 / 4.0);
        }
    }

    private static double varianceOfLimited(Lognormal law, double cap) {
        int n = 400_000;
        double mean = law.limitedMean(cap);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double d = Math.min(law.quantile((i + 0.5) / n), cap) - mean;
            sum += d * d;
        }
        return sum / n;
    }

    @Test
    void putsALawWithoutAClosedLimitedMeanOnTheGridAsWell() {
        Uniform law = new Uniform(0, 7);
        Lattice grid = Lattice.discretize(law, 0.5, 20);
        assertThat(grid.mean()).isCloseTo(3.5, within(1e-12));
        assertThat(grid.probability(0)).isCloseTo(0.25 / 7, within(1e-12));
        assertThat(grid.probability(5)).isCloseTo(0.5 / 7, within(1e-12));
        assertThat(grid.probability(15)).isZero();
    }

    @Test
    void addsTwoDiceByTransform() {
        Lattice die = Lattice.of(1, 0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0);
        Lattice two = die.convolve(die);
        for (int k = 0; k <= 13; k++) {
            assertThat(two.probability(k)).isCloseTo(Math.max(0, 6 - Math.abs(k - 7)) / 36.0, within(1e-16));
        }
        assertThat(two.mean()).isCloseTo(7, within(1e-13));
        assertThat(two.variance()).isCloseTo(35 / 6.0, within(1e-13));
        assertThat(two.quantile(0.5)).isEqualTo(7);
        assertThat(two.quantile(15.0 / 36)).isEqualTo(6);
        assertThat(two.cdf(6.99)).isCloseTo(15.0 / 36, within(1e-15));
        assertThat(two.stopLoss(10)).isCloseTo(4 / 36.0, within(1e-15));
        assertThat(two.stopLoss(10.5)).isCloseTo(2.5 / 36.0, within(1e-15));
        assertThat(two.tailExpectation(33 / 36.0)).isCloseTo(34 / 3.0, within(1e-12));
    }

    @Test
    void addsManyAsItAddsOneAfterTheOther() {
        Lattice a = Lattice.of(2, 0.5, 0.2, 0.3);
        Lattice b = Lattice.of(2, 0.1, 0.9);
        Lattice c = Lattice.of(2, 0.25, 0.25, 0.25, 0.25);
        for (Lattice[] parts : new Lattice[][] {{a}, {a, b}, {a, b, c}, {a, b, c, a}, {b, b, b, b, b}}) {
            Lattice sum = Lattice.sum(parts);
            double[] expected = {1};
            for (Lattice part : parts) {
                expected = added(expected, part);
            }
            assertThat(sum.cells()).isEqualTo(expected.length);
            for (int k = 0; k < expected.length; k++) {
                assertThat(sum.probability(k)).isCloseTo(expected[k], within(1e-15));
            }
        }
    }

    private static double[] added(double[] probabilities, Lattice other) {
        double[] sum = new double[probabilities.length + other.cells() - 1];
        for (int i = 0; i < probabilities.length; i++) {
            for (int k = 0; k < other.cells(); k++) {
                sum[i + k] += probabilities[i] * other.probability(k);
            }
        }
        return sum;
    }

    @Test
    void limitsExceedsMixesAndScales() {
        Lattice cost = Lattice.of(10, 0.5, 0.2, 0.2, 0.1);
        assertThat(cost.limited(20).mean()).isCloseTo(8, within(1e-14));
        assertThat(cost.limited(25).cells()).isEqualTo(3);
        assertThat(cost.excess(10).mean()).isCloseTo(cost.stopLoss(10), within(1e-14));
        assertThat(cost.scaled(3).mean()).isCloseTo(27, within(1e-13));
        assertThat(cost.withProbability(0.25).mean()).isCloseTo(2.25, within(1e-14));
        Lattice mixed = Lattice.mixture(new double[] {0.75, 0.25}, Lattice.of(10, 1), cost);
        assertThat(mixed.mean()).isCloseTo(2.25, within(1e-14));
        assertThat(mixed.variance()).isCloseTo(cost.withProbability(0.25).variance(), within(1e-12));
    }

    @Test
    void countsAreCompoundsOfOne() {
        Lattice one = Lattice.of(1, 0, 1);
        var binomial = BinomialDistribution.of(150, 0.08);
        Lattice cases = one.compound(Frequency.binomial(150, 0.08));
        for (int k = 0; k <= 40; k++) {
            assertThat(cases.probability(k)).isCloseTo(binomial.probability(k), within(1e-15));
        }
        assertThat(one.compound(Frequency.poisson(300)).quantile(0.9)).isEqualTo(Counts.poisson(300, 0.9));
        assertThat(one.compound(Frequency.negativeBinomial(40, 3.5)).quantile(0.3))
                .isEqualTo(Counts.negativeBinomial(40, 3.5, 0.3));
        assertThat(one.compound(Frequency.of(0.5, 0.3, 0.2)).probability(2)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void aCompoundHasWaldsMeanAndVariance() {
        Lattice severity = Lattice.discretize(new Gamma(8000, 0.8), 250, 1024);
        double mean = severity.mean();
        double variance = severity.variance();
        for (Frequency frequency : new Frequency[] {
            Frequency.poisson(300),
            Frequency.negativeBinomial(120, 2.5),
            Frequency.binomial(500, 0.2),
            Frequency.of(0.2, 0.5, 0, 0.3)
        }) {
            Lattice total = severity.compound(frequency);
            assertThat(total.mean() / (frequency.mean() * mean)).isCloseTo(1, within(1e-11));
            double expected = frequency.mean() * variance + frequency.variance() * mean * mean;
            assertThat(total.variance() / expected).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void feedsATableThatDrawsFromIt() {
        Lattice stay = Lattice.discretize(new Lognormal(13_000, 0.12), 20, 4096);
        Lattice episode =
                stay.convolve(Lattice.discretize(new Gamma(9000, 1), 20, 8192).withProbability(0.45));
        QuantileTable table = QuantileTable.of(episode);
        AddressedStream stream = new AddressedStream();
        stream.reset(AddressedStream.address(1, "episode"), 0);
        int n = 200_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += table.at(stream.nextLong());
        }
        assertThat((sum / n - 17_050) / Math.sqrt(episode.variance() / n)).isCloseTo(0, within(4.0));
    }

    @Test
    void refusesWhatIsNotADistribution() {
        assertThatThrownBy(() -> Lattice.of(1, 0.5, 0.4)).hasMessageContaining("must sum to 1");
        assertThatThrownBy(() -> Lattice.of(1, 1.5, -0.5)).hasMessageContaining("must be at least 0");
        assertThatThrownBy(() -> Lattice.of(0, 1)).hasMessage("step must be positive but was 0.0");
        assertThatThrownBy(() -> Lattice.of(1, 1).convolve(Lattice.of(2, 1)))
                .hasMessageContaining("steps must be equal");
        assertThatThrownBy(() -> Lattice.of(1, 0.5, 0.5).compound(Frequency.poisson(1e9)))
                .hasMessageContaining("wider step");
    }
}
