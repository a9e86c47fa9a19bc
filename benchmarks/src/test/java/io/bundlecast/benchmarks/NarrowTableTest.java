package io.bundlecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.Law;
import io.bundlecast.random.QuantileTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrowTableTest {
    private static final int STEP_BITS = 10;
    private static final double SMALLEST = 1;
    /** What the mean may lose where a straight piece stands for the law, in the outermost 4 of half a million parts. */
    private static final double FAR_TAIL = 1e-5;

    static Stream<Law> components() {
        return Stream.of(EpisodeClass.all())
                .flatMap(type -> Stream.of(
                        TotalCost.anchor(type),
                        TotalCost.professional(type),
                        TotalCost.postAcute(type),
                        TotalCost.readmission(type),
                        TotalCost.complication(type)));
    }

    @ParameterizedTest
    @MethodSource("components")
    void saysWhatTheTableOfTheCoreSays(Law law) {
        QuantileTable table = QuantileTable.of(law);
        NarrowTable narrow = new NarrowTable(law);
        int steps = 1 << (Integer.SIZE - STEP_BITS);
        double sum = 0;
        double asked = 4.0 / (4096 * 128);
        for (int i = 0; i < steps; i++) {
            int bits = (i << STEP_BITS) + (1 << (STEP_BITS - 1));
            double wide = table.at((long) bits << Integer.SIZE);
            double u = (i + 0.5) / steps;
            boolean compares = u > asked && u < 1 - asked && wide > SMALLEST;
            if (compares && !(Math.abs(narrow.at(bits) / wide - 1) < 1e-6)) {
                assertThat((double) narrow.at(bits)).as("at %s", u).isCloseTo(wide, within(1e-6 * wide));
            }
            sum += narrow.at(bits);
        }
        assertThat(sum / steps / law.mean()).isCloseTo(1, within(FAR_TAIL));
    }
}
