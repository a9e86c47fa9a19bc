package io.bundlecast.scenarios;

import static io.bundlecast.scenarios.IntegrationStudy.mean;
import static io.bundlecast.scenarios.IntegrationStudy.percentile;
import static io.bundlecast.scenarios.IntegrationStudy.sd;
import static io.bundlecast.scenarios.IntegrationStudy.shareAboveZero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drivers of all presets together, against an independent calculation of the same model and against what has been observed. */
class IntegrationBackTest {

    private static final IntegrationStudy SURGICAL = IntegrationStudy.surgical();
    private static final IntegrationStudy MEDICAL = IntegrationStudy.medical();

    /** As the independent calculation had it: without the relief of hospitalists' harm by care teams, and without the reversed tie of that harm. */
    private static final IntegrationStudy WITHOUT_RELIEF = IntegrationStudy.medicalWithoutRelief();

    /** Trials of the independent calculation, which printed its means to a tenth of a percent. */
    private static final double REFERENCE_TRIALS = 3000;

    private static final double ROUNDING = 0.05;

    @ParameterizedTest
    @CsvSource({
        "solo, .2, .8, .1, .3",
        "ipa, 0, .6, -.1, .2",
        "pay-for-ehr, 0, .4, -.1, .2",
        "employed, -.1, -.4, 0, -.2",
        "pho, -.3, -.4, -.3, -.3",
        "co-management, -1.5, -2.9, -.7, -.9",
        "cin, -1.4, -2.3, -1.3, -1.9",
        "group-practice, -2.1, -3.7, -2.0, -3.1",
        "ids, -3.1, -5.1, -3.2, -4.3"
    })
    void meansAgreeWithAnIndependentCalculation(
            String preset, double surgicalSpend, double surgicalCost, double medicalSpend, double medicalCost) {
        agree(SURGICAL.spend(preset), surgicalSpend);
        agree(SURGICAL.cost(preset), surgicalCost);
        agree(WITHOUT_RELIEF.spend(preset), medicalSpend);
        agree(WITHOUT_RELIEF.cost(preset), medicalCost);
    }

    private static void agree(double[] column, double printed) {
        double error = sd(column) * Math.sqrt(1 / REFERENCE_TRIALS + 1.0 / IntegrationStudy.TRIALS);
        assertThat(mean(column)).isCloseTo(printed, within(ROUNDING + 4 * error));
    }

    @Test
    void fullIntegrationSavesWhatIntegratedGroupsSavedAndMaySaveNothing() {
        double[] spend = SURGICAL.spend("ids");
        assertThat(percentile(spend, 0.1)).isLessThan(-3.6);
        assertThat(percentile(spend, 0.9)).isGreaterThanOrEqualTo(0);
        assertThat(percentile(spend, 0.1)).isCloseTo(-5.5, within(0.4));
        assertThat(percentile(spend, 0.9)).isCloseTo(0.1, within(0.1));
    }

    @Test
    void ownershipAloneSavesNothing() {
        assertThat(mean(SURGICAL.spend("employed"))).isCloseTo(0, within(0.2));
        assertThat(mean(MEDICAL.spend("employed"))).isCloseTo(0, within(0.2));
    }

    @Test
    void coManagementHoldsTheAceDemonstrationsSavingInItsRange() {
        double[] spend = SURGICAL.spend("co-management");
        double observed = -100 * 358.0 / 20_000;
        assertThat(observed).isBetween(percentile(spend, 0.1), percentile(spend, 0.9));
    }

    @Test
    void aSevenYearSingleSiteSavingOfAFifthStaysOutOfReach() {
        assertThat(Arrays.stream(SURGICAL.spend("ids")).min().orElseThrow()).isGreaterThan(-20.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pho", "co-management", "cin", "group-practice", "ids"})
    void spendRisesInSomeOrganisations(String preset) {
        assertThat(shareAboveZero(SURGICAL.spend(preset))).isBetween(0.05, 0.25);
        double sampling = 4 * Math.sqrt(0.11 * 0.89 * (1 / REFERENCE_TRIALS + 1.0 / IntegrationStudy.TRIALS));
        assertThat(shareAboveZero(SURGICAL.spend(preset))).isCloseTo(0.11, within(0.005 + sampling));
    }

    /** The printed intervals from the 10th to the 90th percentile. */
    @ParameterizedTest
    @CsvSource({
        "solo, 0, .3, 0, 1.4",
        "ipa, 0, .1, 0, 1.1",
        "pay-for-ehr, -.1, 0, 0, .8",
        "employed, -.2, 0, -.8, 0",
        "pho, -.5, 0, -.7, 0",
        "co-management, -2.6, 0, -5.2, .1",
        "cin, -2.6, 0, -4.1, .1",
        "group-practice, -3.7, .1, -6.6, .1",
        "ids, -5.5, .1, -9.2, .1"
    })
    void surgicalIntervalsAgreeWithAnIndependentCalculation(
            String preset, double spendFrom, double spendTo, double costFrom, double costTo) {
        agree(SURGICAL.spend(preset), spendFrom, spendTo);
        agree(SURGICAL.cost(preset), costFrom, costTo);
    }

    @ParameterizedTest
    @CsvSource({"cin, -2.7, 0", "group-practice, -4.1, .1", "ids, -6.3, .1"})
    void medicalIntervalsAgreeWithAnIndependentCalculation(String preset, double from, double to) {
        agree(WITHOUT_RELIEF.spend(preset), from, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cin", "group-practice", "ids"})
    void careTeamsThatRelieveTheHarmOfHospitalistsSaveMedicalSpend(String preset) {
        assertThat(mean(MEDICAL.spend(preset))).isLessThan(mean(WITHOUT_RELIEF.spend(preset)));
    }

    private static void agree(double[] column, double from, double to) {
        SamplingError error = new SamplingError((int) REFERENCE_TRIALS, ROUNDING);
        assertThat(error.ofQuantile(column, 0.1, from)).isLessThan(4);
        assertThat(error.ofQuantile(column, 0.9, to)).isLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({"solo, .89", "ipa, .63", "pay-for-ehr, .29", "employed, .11"})
    void spendRisesAsOftenAsAnIndependentCalculationSays(String preset, double printed) {
        SamplingError error = new SamplingError((int) REFERENCE_TRIALS, 0.005);
        double mine = shareAboveZero(SURGICAL.spend(preset));
        assertThat(error.ofShare(mine, printed, IntegrationStudy.TRIALS)).isLessThan(4);
    }
}
