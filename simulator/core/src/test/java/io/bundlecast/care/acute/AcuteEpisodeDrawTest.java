package io.bundlecast.care.acute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcuteEpisodeDrawTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100})
    void spendAfterTheWindowHasItsExpectationHoweverFewThePatients(int patients) {
        int points = 1_000_000;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += AcuteEpisodeDraw.meanOverPatients(patients, (i + 0.5) / points);
        }
        assertThat(sum / points).isCloseTo(1, within(1e-3));
    }
}
