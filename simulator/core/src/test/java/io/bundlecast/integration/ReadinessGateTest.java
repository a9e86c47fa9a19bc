package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessGateTest {

    private static final double COHESION_OF_A_NETWORK = 5.03 / 9.5;

    @Test
    void pathwaysOfAClinicallyIntegratedNetworkWorkAtFortyPercent() {
        assertThat(ReadinessGate.readiness(COHESION_OF_A_NETWORK, 0.5, 0.1)).isCloseTo(0.574, within(0.0005));
        assertThat(ReadinessGate.buyIn(COHESION_OF_A_NETWORK)).isCloseTo(1 - 0.406, within(0.0005));
        assertThat(SmallTables.gate().realised(SmallTables.PATHWAYS, 0.65, COHESION_OF_A_NETWORK))
                .isCloseTo(0.401, within(0.0005));
    }

    @Test
    void theSameBinderInAFederationRealisesSixPercent() {
        double byHand = 0.25 * (1 - 0.7 * (1 - 0.01667)) * (1 - 0.3 * (1 - 0.25 - 0.65 * 0.1258));
        assertThat(byHand).isCloseTo(0.062, within(0.0005));
        assertThat(SmallTables.gate().realised(SmallTables.PATHWAYS, 0.25, 0.1258))
                .isCloseTo(byHand, within(1e-5));
    }

    @Test
    void opensFromNothingToAll() {
        for (double threshold : new double[] {0.35, 0.42, 0.5}) {
            assertThat(ReadinessGate.readiness(0, threshold, 0.1)).isZero();
            assertThat(ReadinessGate.readiness(1, threshold, 0.1)).isCloseTo(1, within(1e-15));
            double before = 0;
            for (int i = 1; i <= 100; i++) {
                double now = ReadinessGate.readiness(i / 100.0, threshold, 0.1);
                assertThat(now).isGreaterThan(before);
                before = now;
            }
        }
    }

    @Test
    void componentsOfCohesionPassUngated() {
        assertThat(SmallTables.gate().realised(SmallTables.COUNCIL, 0.4, 0)).isEqualTo(0.4);
    }

    @Test
    void needsEveryImpact() {
        ReadinessGate gate = SmallTables.gate();
        assertThatThrownBy(() -> new ReadinessGate(0.1, Map.of(), gate.threshold(), gate.workflowStrength()))
                .hasMessageContaining("lack LOW");
        assertThatThrownBy(() -> new ReadinessGate(0, gate.strength(), gate.threshold(), gate.workflowStrength()))
                .hasMessageContaining("slope must be positive");
    }
}
