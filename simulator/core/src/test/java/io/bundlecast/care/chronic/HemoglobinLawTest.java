package io.bundlecast.care.chronic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HemoglobinLawTest {

    private static final HemoglobinLaw LAW = new HemoglobinLaw(0.910, 0.539);

    /** The shares of the shifted lognormal that the domain document derives from NHANES figures. */
    @Test
    void sharesAreThosePrinted() {
        assertThat(LAW.below(7, 1)).isCloseTo(.505, within(.0005));
        assertThat(LAW.below(8, 1)).isCloseTo(.738, within(.0005));
        assertThat(1 - LAW.below(9, 1)).isCloseTo(.135, within(.0005));
        assertThat(LAW.mean(1)).isCloseTo(7.37, within(.01));
    }

    /** Hazard ratios of 9 against 7 that UKPDS 35 implies, and its slopes. */
    @ParameterizedTest
    @CsvSource({
        "0.14, 0.1508, 1.352",
        "0.37, 0.4620, 2.520",
        "0.12, 0.1278, 1.291",
        "0.16, 0.1744, 1.417",
        "0.43, 0.5621, 3.078"
    })
    void slopesGiveTheHazardRatiosPrinted(double slope, double beta, double ratio) {
        double found = -StrictMath.log1p(-slope);
        assertThat(found).isCloseTo(beta, within(.00005));
        assertThat(StrictMath.exp(2 * found)).isCloseTo(ratio, within(.0006));
    }

    @ParameterizedTest
    @CsvSource({"0.1508, 0.9", "0.462, 0.85", "0.5621, 1.1", "0.08, 0.6", "0.3333, 0.987"})
    void theTableAgreesWithTheIntegral(double slope, double factor) {
        double exact = StrictMath.exp(LAW.exactLog(slope, factor) - LAW.exactLog(slope, 1));
        assertThat(LAW.hazardRatio(slope, factor)).isCloseTo(exact, within(.001 * exact));
        assertThat(LAW.hazardRatio(slope, 1)).isEqualTo(1);
    }
}
