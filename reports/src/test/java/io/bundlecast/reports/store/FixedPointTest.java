package io.bundlecast.reports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FixedPointTest {

    @Test
    void writesDollarsAndRatesPlainly() {
        assertThat(text(1234.5, 2)).isEqualTo("1234.5");
        assertThat(text(-0.05, 2)).isEqualTo("-0.05");
        assertThat(text(0.08123456, 8)).isEqualTo("0.08123456");
        assertThat(text(520, 2)).isEqualTo("520");
        assertThat(text(Double.NaN, 2)).isEmpty();
    }

    @Test
    void readsBackEveryBit() {
        SplittableRandom random = new SplittableRandom(11);
        int different = 0;
        for (int i = 0; i < 50_000; i++) {
            int decimals = i % 2 == 0 ? 2 : 8;
            double power = decimals == 2 ? 100 : 1e8;
            double size = decimals == 2 ? 1e10 : 1e3;
            double value = Math.rint((random.nextDouble() - 0.5) * size * random.nextDouble() * power) / power;
            byte[] text = text(value, decimals).getBytes(StandardCharsets.US_ASCII);
            double read = FixedPoint.read(text, 0, text.length, decimals);
            different += Double.doubleToRawLongBits(read) == Double.doubleToRawLongBits(value) ? 0 : 1;
        }
        assertThat(different).isZero();
    }

    @Test
    void refusesAValueThatWasNotRounded() {
        assertThatThrownBy(() -> text(1.0 / 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rounded to 2 decimals");
        assertThatThrownBy(() -> text(Double.POSITIVE_INFINITY, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(double value, int decimals) {
        FixedPoint out = new FixedPoint();
        out.number(value, decimals);
        return new String(out.bytes(), StandardCharsets.US_ASCII);
    }
}
