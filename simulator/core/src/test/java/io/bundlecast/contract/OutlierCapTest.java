package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlierCapTest {

    @Test
    void oneMeansNoCap() {
        assertThat(OutlierCap.NONE).isEqualTo(new OutlierCap(1)).isEqualTo(OutlierCap.between(0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.5, 1.01, Double.NaN})
    void aPercentileOutsideTheUpperHalfIsRefused(double percentile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlierCap(percentile))
                .withMessage("percentile must be in (0.5, 1] but was " + percentile);
    }
}
