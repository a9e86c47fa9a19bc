package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileTableTest {

    static Stream<SeverityLaw> laws() {
        return Stream.of(
                SeverityLaw.lognormal(13_000, 0.12),
                SeverityLaw.lognormal(12_000, 0.8),
                SeverityLaw.lognormal(9_000, 2),
                SeverityLaw.gamma(8, 3500),
                SeverityLaw.gamma(2.5, 2500),
                SeverityLaw.gamma(0.8, 6000));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void hasTheMeanAndVarianceOfTheLaw(SeverityLaw law) {
        double[] moments = TableMoments.of(QuantileTable.of(law), law);
        assertThat(moments[0] / law.mean()).isCloseTo(1, within(3e-15));
        boolean heavyTailed = !law.isGamma() && law.shape() > 1;
        assertThat(1 - moments[1] / law.variance()).isBetween(0.0, heavyTailed ? 2e-7 : 2e-8);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void staysWithinAFewMillionthsOfTheLawEverywhere(SeverityLaw law) {
        QuantileTable table = QuantileTable.of(law);
        double widest = 0;
        for (int i = 0; i < 60_000; i++) {
            double u = (i + 0.37) / 60_000;
            widest = Math.max(widest, Math.abs(law.cdf(table.at(u)) - u));
        }
        assertThat(widest).isLessThan(5e-6);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void risesWithTheUniformAndStaysPositive(SeverityLaw law) {
        QuantileTable table = QuantileTable.of(law);
        double before = 0;
        for (double u = 1e-15; u < 0.01; u *= 1.003) {
            before = checkRise(table, u, before);
        }
        for (int i = 400; i < 40_000; i++) {
            before = checkRise(table, i / 40_000.0, before);
        }
        for (double rest = 1e-5; rest > 1e-15; rest /= 1.003) {
            before = checkRise(table, 1 - rest, before);
        }
        double bin = 1.0 / QuantileTable.BINS;
        for (int i = 1; i < QuantileTable.BINS; i++) {
            assertThat(table.at(i * bin)).isGreaterThanOrEqualTo(table.at(Math.nextDown(i * bin)) * (1 - 1e-15));
        }
    }

    /** But for the rounding of the law's own quantile, which is asked in the outermost parts. */
    private static double checkRise(QuantileTable table, double u, double before) {
        double x = table.at(u);
        assertThat(x).isPositive().isGreaterThanOrEqualTo(before * (1 - 1e-13));
        return x;
    }

    /** Half of the cases cost nothing, as when there is no post-acute stay. */
    record OftenNothing(Law rest) implements Law {
        @Override
        public double mean() {
            return 0.5 * rest.mean();
        }

        @Override
        public double variance() {
            return 0.5 * (rest.variance() + rest.mean() * rest.mean()) - mean() * mean();
        }

        @Override
        public double quantile(double p) {
            return p <= 0.5003 ? 0 : rest.quantile((p - 0.5) / 0.5);
        }

        @Override
        public double cdf(double x) {
            return x < 0 ? 0 : 0.5 + 0.5 * rest.cdf(x);
        }
    }

    @Test
    void neverGivesLessThanTheLeastValueOfALawWithAStep() {
        QuantileTable table = QuantileTable.of(new OftenNothing(SeverityLaw.gamma(8, 3500)));
        double before = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = table.at(i / 100_000.0);
            assertThat(x).isGreaterThanOrEqualTo(before);
            before = x;
        }
        assertThat(table.at(0.25)).isZero();
    }

    @Test
    void isTheSameTableForAClosedLimitedMeanAsForAnIntegratedOne() {
        SeverityLaw plain = SeverityLaw.gamma(2.5, 2500);
        QuantileTable integrated = QuantileTable.of(plain);
        QuantileTable closed = QuantileTable.of(new Tractable(plain));
        for (double u = 1e-7; u < 1; u += 1.37e-4) {
            assertThat(closed.at(u) / integrated.at(u)).isCloseTo(1, within(1e-8));
        }
        for (double cap : new double[] {10, 900, 2500, 9000}) {
            assertThat(plain.limitedMean(cap) / new Tractable(plain).limitedMean(cap))
                    .isCloseTo(1, within(1e-9));
        }
    }

    /** The same law with its limited mean in closed form. */
    record Tractable(SeverityLaw law) implements TractableLaw {
        @Override
        public double mean() {
            return law.mean();
        }

        @Override
        public double variance() {
            return law.variance();
        }

        @Override
        public double quantile(double p) {
            return law.quantile(p);
        }

        @Override
        public double cdf(double x) {
            return law.cdf(x);
        }

        @Override
        public double limitedMean(double cap) {
            return law.mean() - law.momentAbove(1, cap) + cap * (1 - law.cdf(cap));
        }
    }

    @Test
    void givesTheSameValueForBitsAndForTheirUniform() {
        SeverityLaw law = SeverityLaw.lognormal(12_000, 0.8);
        QuantileTable table = QuantileTable.of(law);
        AddressedStream stream = new AddressedStream();
        stream.reset(1, 1);
        for (int i = 0; i < 20_000; i++) {
            long bits = stream.nextLong();
            assertThat(table.at(bits) / table.at(Mixer.open(bits))).isCloseTo(1, within(1e-9));
        }
        assertThat(table.law()).isSameAs(law);
        assertThat(table.at(0L)).isPositive();
        assertThat(table.at(-1L)).isFinite();
    }

    @Test
    void sumsWhatItGivesOneByOne() {
        QuantileTable table = QuantileTable.of(SeverityLaw.lognormal(12_000, 0.8));
        AddressedStream whole = new AddressedStream();
        AddressedStream single = new AddressedStream();
        long[] bits = new long[50_001];
        double sum = 0;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = single.nextLong();
            double x = table.at(bits[i]);
            sum += Math.min(x, 40_000);
        }
        assertThat(table.sum(whole, bits.length, 40_000) / sum).isCloseTo(1, within(1e-12));
        assertThat(whole.nextLong()).isEqualTo(single.nextLong());
        assertThat(table.at(-1L)).isFinite();
    }

    @Test
    void addsEveryOtherValueToTheSameSum() {
        QuantileTable table = QuantileTable.of(SeverityLaw.lognormal(12_000, 0.8));
        AddressedStream whole = new AddressedStream();
        AddressedStream single = new AddressedStream();
        for (int count = 0; count < 30; count++) {
            double[] sums = new double[2];
            for (int i = 0; i < count; i++) {
                sums[i % 2] += Math.min(table.at(single.nextLong()), 20_000);
            }
            assertThat(table.sum(whole, count, 20_000)).isEqualTo(sums[0] + sums[1]);
        }
        assertThat(whole.nextLong()).isEqualTo(single.nextLong());
    }
}
