package io.bundlecast.integration.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed parts of the journey against figures that an independent calculation printed. */
class ClosedFormsTest {

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1.5, .88", "2, .61"})
    void changeBeyondCapacitySlowsTheBuild(double load, double printed) {
        assertThat(ChangeLoad.saturation(load - 1, 0.5, 0.15)).isCloseTo(printed, within(0.005));
    }

    /** The table prints the floor at three times the capacity; exp(-2) is .135, below it. */
    @ParameterizedTest
    @CsvSource({"3", "10"})
    void underNoLoadDoesProgressFallBelowTheFloor(double load) {
        assertThat(ChangeLoad.saturation(load - 1, 0.5, 0.15)).isEqualTo(0.15);
    }

    /** Years to a share F under Bass: t = ln((1 + F q / p) / (1 - F)) / (p + q); quarterly steps take at most half a year more. */
    @ParameterizedTest
    @CsvSource({".03, .5, 6.6", ".03, .9, 11.8", ".13, .5, 3.1"})
    void adoptionTakesAsLongAsBassSays(double p, double share, double printed) {
        double q = 0.38;
        double years = Math.log((1 + share * q / p) / (1 - share)) / (p + q);
        assertThat(years).isCloseTo(printed, within(0.05));
        double adopted = 0;
        int steps = 0;
        while (adopted < share) {
            adopted += (p + q * adopted) * (1 - adopted) / JourneyModel.STEPS;
            steps++;
        }
        assertThat(steps / (double) JourneyModel.STEPS).isBetween(years, years + 0.5);
    }

    @Test
    void aNewRecordCostsATenthAtFirstFourPercentAfterAYearAndNothingAfterTwo() {
        RecordDip dip = RecordDip.of(JourneyTables.laws());
        double[] added = new double[16];
        added[0] = 1;
        assertThat(dip.remaining(added, 0)).isCloseTo(1 - (0.10 - 0.06 / 8), within(1e-12));
        assertThat(dip.remaining(added, 4)).isCloseTo(1 - 0.04 * 7 / 8, within(1e-12));
        assertThat(dip.remaining(added, 8)).isEqualTo(1);
        Arrays.fill(added, 0, 2, 0.5);
        assertThat(dip.remaining(added, 1)).isCloseTo(1 - 0.5 * (0.0925 + 0.0775), within(1e-12));
    }
}
