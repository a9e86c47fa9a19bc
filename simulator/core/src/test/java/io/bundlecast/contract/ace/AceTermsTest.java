package io.bundlecast.contract.ace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.uncertainty.TextTable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AceTermsTest {

    @Test
    void theListHoldsTheTwentyEightCardiacAndNineOrthopedicMsDrgs() {
        List<List<String>> rows = TextTable.rows(AceTermsTest.class, "ace-drgs.txt", 5);
        assertThat(rows.stream().filter(row -> row.get(1).equals("cardiology"))).hasSize(28);
        assertThat(rows.stream().filter(row -> row.get(1).equals("orthopedics")))
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"470,true", "522,true", "321,true", "276,true", "232,true", "291,false", "481,false", "222,false"})
    void coversTheNumbersOfThenAndOfToday(String msDrg, boolean covered) {
        AceCoverage coverage = new AceCoverage(AceDemonstration.of(.05, 0));
        assertThat(coverage.covers(cell(msDrg, false))).isEqualTo(covered);
        assertThat(coverage.covers(cell(msDrg, true))).isFalse();
    }

    @Test
    void withoutADiscountOfItsOwnAStayTakesThatOfItsSpecialtyOrTheDefault() {
        Market market = new RandomContracts(1).market(1);
        assertThat(AceLines.of(terms(null, null, null, null), market)[0].partADiscount())
                .containsExactly(.044, .044);
        AceDemonstration byType = new AceDemonstration(
                null,
                null,
                Map.of("470", .01, "cardiology", .08),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(AceLines.of(byType, market)[0].partADiscount()).containsExactly(.01, .044);
        assertThat(AceLines.of(byType, market)[1].partADiscount()).containsExactly(.08, .08);
        assertThat(byType.outlierCap()).isEqualTo(OutlierCap.NONE);
    }

    @Test
    void anAgreedListReplacesTheDemonstrations() {
        AceCoverage coverage = new AceCoverage(terms(null, null, List.of("291"), null));
        assertThat(coverage.covers(cell("291", false))).isTrue();
        assertThat(coverage.covers(cell("470", false))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2009,1156.80", "2010,1326.00", "2011,1384.80", "2012,1198.80"})
    void theLimitOfThePatientsShareIsAYearsPremium(int year, double premium) {
        assertThat(terms(year, null, null, null).premium()).isCloseTo(premium, offset(1e-9));
    }

    @Test
    void aYearWithoutAKnownPremiumNeedsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(2027, null, null, null))
                .withMessage("annualPremium must be given for 2027, whose premium is not known");
        assertThat(terms(2027, 2500.0, null, null).premium()).isEqualTo(2500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(2008, null, null, null))
                .withMessage("year must be 2009 or later but was 2008");
    }

    @Test
    void physiciansQualifyByTheGroupsScoreAndTheirOwn() {
        AceQuality gate = quality(new AceQualityGate(null, 40.0, 60.0, 20.0));
        assertThat(gate.qualifyingShare(39.9)).isZero();
        assertThat(gate.qualifyingShare(40)).isZero();
        assertThat(gate.qualifyingShare(60)).isEqualTo(.5);
        assertThat(gate.qualifyingShare(70)).isEqualTo(.75);
        assertThat(gate.qualifyingShare(95)).isEqualTo(1);
    }

    @Test
    void withoutASpreadTheThresholdIsAStep() {
        AceQuality gate = quality(new AceQualityGate(null, 0.0, 60.0, 0.0));
        assertThat(gate.qualifyingShare(59.9)).isZero();
        assertThat(gate.qualifyingShare(60)).isEqualTo(1);
    }

    @Test
    void theScoreIsTheMeanOfTheChosenMeasures() {
        Experience year = new Experience(1, 1, 4);
        IntStream.range(0, 4).forEach(measure -> year.setQuality(measure, 0, 20 * measure));
        assertThat(quality(new AceQualityGate(null, null, null, null)).score(year))
                .isEqualTo(30);
        assertThat(quality(new AceQualityGate(List.of("hwr", "falls-with-injury"), null, null, null))
                        .score(year))
                .isEqualTo(20);
    }

    @Test
    void aThresholdWithoutMeasuresIsRefused() {
        AceQualityGate unknown = new AceQualityGate(List.of("nothing"), null, 50.0, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality(unknown))
                .withMessageStartingWith("qualityGate has a threshold but the scenario has none of its measures");
        AceQualityGate own = new AceQualityGate(List.of("nothing"), 50.0, null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> quality(own));
        AceQualityGate without = new AceQualityGate(List.of("nothing"), null, null, null);
        assertThat(quality(without).score(new Experience(1, 1, 4))).isEqualTo(100);
    }

    @Test
    void everyProvisionCarriesItsSource() {
        assertThat(AceProvisions.TABLE.all())
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
        assertThat(terms(null, null, null, null).provisions())
                .extracting(Provision::name)
                .containsAll(
                        AceProvisions.TABLE.all().stream().map(Provision::name).toList());
        assertThat(AceDemonstration.of(.05, 0).provisions())
                .extracting(Provision::name)
                .doesNotContain("discount.part-a", "discount.part-b");
        assertThat(terms(null, null, null, new AceQualityGate(null, 50.0, null, null))
                        .provisions())
                .extracting(Provision::name)
                .contains("quality.spread")
                .doesNotContain("quality.group-threshold");
    }

    private static AceQuality quality(AceQualityGate gate) {
        return new AceQuality(terms(null, null, null, gate), new RandomContracts(1).market(1));
    }

    private static EpisodeCell cell(String msDrg, boolean outpatient) {
        return new EpisodeCell("line", msDrg, "cardiology", "", msDrg, outpatient);
    }

    private static AceDemonstration terms(
            @Nullable Integer year,
            @Nullable Double premium,
            @Nullable List<String> msDrgs,
            @Nullable AceQualityGate gate) {
        return new AceDemonstration(
                year, null, null, null, false, msDrgs, null, premium, null, null, null, null, null, null, gate);
    }
}
