package io.bundlecast.integration.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Quantity;
import io.bundlecast.uncertainty.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeToFillTest {

    /** Against the sum over 2,000 days of credentialing in place of the closed form. */
    @ParameterizedTest
    @CsvSource({"207, 1", "207, 2", "248, 1", "248, 2", "248, 3", "30, 1"})
    void agreesWithTheSumOverCredentialing(double mean, int years) {
        Lognormal search = new Lognormal(mean, 0.5);
        int cells = 2000;
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += search.cdf(365 * years - 90 - 30 * (i + 0.5) / cells);
        }
        assertThat(new TimeToFill(search, new Uniform(90, 120)).filledWithin(years))
                .isCloseTo(sum / cells, within(1e-7));
    }

    @Test
    void certainCredentialingShiftsTheSearch() {
        Lognormal search = new Lognormal(207, 0.5);
        assertThat(new TimeToFill(search, new Constant(100)).filledWithin(1)).isEqualTo(search.cdf(265));
    }

    @Test
    void aYearFillsMostPostsOfPrimaryCareAndFewerOfSpecialists() {
        Recruiting recruiting = Workforces.with().recruiting();
        assertThat(recruiting.primary().meanDays()).isEqualTo(312);
        assertThat(recruiting.other().meanDays()).isEqualTo(353);
        Quantity credentialing = recruiting.primary().credentialing();
        assertThat(credentialing).isEqualTo(new Uniform(90, 120));
        assertThat(recruiting.primary().filledWithin(1)).isCloseTo(0.763, within(0.0005));
        assertThat(recruiting.other().filledWithin(1)).isCloseTo(0.631, within(0.0005));
        assertThat(recruiting.primary().filledWithin(0)).isZero();
    }

    @Test
    void credentialingOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new TimeToFill(new Lognormal(207, 0.5), new Pert(90, 100, 120)))
                .hasMessage("credentialing must be certain or uniform but was pert(90, 100, 120)");
    }
}
