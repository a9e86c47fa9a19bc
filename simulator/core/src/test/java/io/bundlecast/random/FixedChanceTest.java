package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedChanceTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.001, 0.045, 0.3, 0.7, 0.95, 1})
    void countsAsAnyOtherBinomial(double probability) {
        FixedChance chance = new FixedChance(probability);
        AddressedStream stream = new AddressedStream();
        for (int n = 0; n < 200; n++) {
            for (int draw = 0; draw < 50; draw++) {
                double u = stream.nextUniform();
                assertThat(chance.count(n, u)).isEqualTo(Counts.binomial(n, probability, u));
            }
        }
        assertThat(chance.count(40, 0)).isEqualTo(Counts.binomial(40, probability, 0));
        assertThat(chance.count(40, 1 - 0x1p-53)).isEqualTo(Counts.binomial(40, probability, 1 - 0x1p-53));
    }

    @Test
    void aProbabilityLiesBetweenZeroAndOne() {
        assertThatThrownBy(() -> new FixedChance(1.01)).hasMessage("probability must be in [0, 1] but was 1.01");
        assertThatThrownBy(() -> new FixedChance(Double.NaN)).hasMessageContaining("but was NaN");
    }
}
