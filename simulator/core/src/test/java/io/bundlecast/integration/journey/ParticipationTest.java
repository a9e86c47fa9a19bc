package io.bundlecast.integration.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.StandardNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stays in the network, against figures of an independent calculation and a finer integral. */
class ParticipationTest {

    private static final double[] ALIKE = {.9, .9, .9, .9, .9, .9};
    private static final double[] UNEVEN = {.95, .90, .90, .80, .98, .98};

    @Test
    void criteriaThatGoTogetherAreMetTogetherMoreOften() {
        assertThat(meetsAll(0, ALIKE)).isCloseTo(0.531441, within(1e-6));
        assertThat(meetsAll(0.5, ALIKE)).isCloseTo(0.679, within(0.0005));
        assertThat(meetsAll(0.5, UNEVEN)).isCloseTo(0.695, within(0.0005));
    }

    @Test
    void eachFurtherCriterionIsMetByFewer() {
        double[] meets = new double[UNEVEN.length];
        new Participation(0.5).meets(UNEVEN, meets);
        assertThat(meets[0]).isCloseTo(0.95, within(1e-7));
        assertThat(meets).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(meets[3]).isEqualTo(meetsAll(0.5, .95, .90, .90, .80));
        assertThat(meets[5]).isCloseTo(0.695, within(0.0005));
    }

    @Test
    void anEighthIsExcludedWhereFewAreWaived() {
        double all = meetsAll(0.5, UNEVEN);
        assertThat(Participation.excluded(all, 0.6, 0.3)).isCloseTo(0.128, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.6})
    void theSumIsAsGoodAsAFineIntegral(double tie) {
        for (double[] chances :
                new double[][] {ALIKE, UNEVEN, {.1, .2, .5, .7, .9, .3}, {.999, .01}, {0, .5}, {1, 1}}) {
            assertThat(meetsAll(tie, chances)).isCloseTo(fine(chances, tie), within(1e-7));
        }
    }

    private static double meetsAll(double tie, double... chances) {
        double[] meets = new double[chances.length];
        new Participation(tie).meets(chances, meets);
        return meets[meets.length - 1];
    }

    private static double fine(double[] chances, double tie) {
        double sum = 0;
        for (int i = -6400; i <= 6400; i++) {
            double z = i / 800.0;
            double product = StandardNormal.density(z) / 800;
            for (double chance : chances) {
                double threshold = StandardNormal.quantile(chance);
                product *= StandardNormal.cdf((threshold + Math.sqrt(tie) * z) / Math.sqrt(1 - tie));
            }
            sum += product;
        }
        return sum;
    }

    @Test
    void criteriaThatAreTheSameOneHaveNoIntegral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participation(1))
                .withMessage("tie must be in [0, 1) but was 1.0");
    }
}
