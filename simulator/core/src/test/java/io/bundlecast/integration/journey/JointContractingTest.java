package io.bundlecast.integration.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import org.junit.jupiter.api.Test;

/** Prices and antitrust risk against figures worked out by hand from the printed laws. */
class JointContractingTest {

    private static final JointContracting LAW = new JointContracting(JourneyTables.prices(), 7, true);
    private static final double EXACT = 1e-12;

    @Test
    void priceFollowsEmploymentAndTheShareAboveThirtyPercent() {
        assertThat(LAW.rise(0.08, 0.20, 0.60)).isCloseTo(0.08 * 0.20 * 1.30, within(EXACT));
        assertThat(LAW.rise(0.08, 0.20, 0.25)).isCloseTo(0.08 * 0.20, within(EXACT));
        assertThat(LAW.rise(0.14, 0, 0.60)).isZero();
    }

    @Test
    void atSixtyPercentTheChanceOfAnActionIsTwoPointTwoTimesThatAtThirty() {
        assertThat(LAW.hazard(0.30, 0, false)).isCloseTo(0.02, within(EXACT));
        assertThat(LAW.hazard(0.60, 0, false)).isCloseTo(0.02 * 2.2, within(EXACT));
        assertThat(LAW.hazard(0.60, 0, true)).isCloseTo(0.0066, within(EXACT));
        assertThat(LAW.hazard(0.10, 0, false)).isCloseTo(0.02, within(EXACT));
    }

    @Test
    void aRiseOfPriceCountsAsShare() {
        assertThat(LAW.hazard(0.60, 0.05, false)).isCloseTo(LAW.hazard(0.65, 0, false), within(EXACT));
    }

    @Test
    void theResponseIsOneDrawOfATrialAndActionsAreNew() {
        Uniforms first = new Uniforms(0.2, 0.03);
        Uniforms second = new Uniforms(0.2, 0.05);
        assertThat(LAW.response(first)).isEqualTo(LAW.response(second)).isBetween(0.0, 0.14);
        assertThat(LAW.strikes(first, 0.044)).isTrue();
        assertThat(LAW.strikes(second, 0.044)).isFalse();
    }

    @Test
    void theMeanLegalCostIsThatOfItsDistribution() {
        int n = 20_000;
        AddressedStream stream = new AddressedStream();
        stream.reset(1, 1);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double cost = LAW.legalCost(new Uniforms(0.5, stream.nextUniform()));
            assertThat(cost).isBetween(1e6, 10e6);
            sum += cost;
            squares += cost * cost;
        }
        double mean = sum / n;
        double error = Math.sqrt((squares / n - mean * mean) / n);
        assertThat(Math.abs(mean - (1e6 + 4 * 3e6 + 10e6) / 6) / error).isLessThan(4);
    }

    private record Uniforms(double known, double luck) implements TrialPoint {

        @Override
        public double parameter(long address) {
            return known;
        }

        @Override
        public double process(long address) {
            return luck;
        }
    }
}
