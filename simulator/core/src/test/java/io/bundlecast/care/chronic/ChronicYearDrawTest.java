package io.bundlecast.care.chronic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicYearDrawTest {

    private static final int TRIALS = 4000;
    private static final ChronicYearModel MODEL = ChronicFixture.model(ChronicFixture.line(3));

    private static double of(Experience year, MemberMeasure measure) {
        return year.members().get(0, measure);
    }

    /** The mean over trials at the present level, with its standard error. */
    private static double[] mean(ToDoubleFunction<Experience> figure) {
        double sum = 0;
        double squares = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double value = figure.applyAsDouble(ChronicFixture.draw(MODEL, trial, 1, 1, 1)[0]);
            sum += value;
            squares += value * value;
        }
        double mean = sum / TRIALS;
        return new double[] {mean, Math.sqrt((squares / TRIALS - mean * mean) / TRIALS)};
    }

    private static void assertMean(ToDoubleFunction<Experience> figure, double expected) {
        double[] found = mean(figure);
        assertThat(found[0]).isCloseTo(expected, within(4 * found[1]));
    }

    @Test
    void spendHasTheExactMeanOfMemberYears() {
        double exact = MemberYear.spend(ChronicFixture.line(3)).mean();
        assertThat(exact).isCloseTo(4000 + 3000 + .02 * 40_000 + .2 * 15_000, within(1.0));
        assertMean(year -> of(year, MemberMeasure.SPEND), ChronicFixture.MEMBERS * exact);
        assertMean(year -> of(year, MemberMeasure.PRESENT_SPEND), ChronicFixture.MEMBERS * exact);
    }

    @Test
    void historySaysHowManyAdmissionsToExpect() {
        double expected = ChronicFixture.MEMBERS * (.02 + .2);
        assertMean(year -> of(year, MemberMeasure.PRESENT_ADMISSIONS), expected);
        assertMean(year -> of(year, MemberMeasure.ADMISSIONS), expected);
        assertMean(year -> of(year, MemberMeasure.PRESENT_EMERGENCY_VISITS), 0);
    }

    @Test
    void spendHasTheSpreadOfIndependentMembersWhoDifferInFrailty() {
        double exact = MemberYear.spend(ChronicFixture.line(3)).variance();
        double mean = MemberYear.spend(ChronicFixture.line(3)).mean();
        double sum = 0;
        double squares = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double spend = of(ChronicFixture.draw(MODEL, trial, 1, 1, 1)[0], MemberMeasure.SPEND);
            sum += spend;
            squares += spend * spend;
        }
        double variance = squares / TRIALS - sum / TRIALS * sum / TRIALS;
        double expected = ChronicFixture.MEMBERS * (exact + mean * mean);
        assertThat(variance / expected).isCloseTo(1, within(4 * Math.sqrt(2.0 / TRIALS)));
    }

    @Test
    void limitedSpendHasTheExactMeanOfLimitedMemberYears() {
        double exact = MemberYear.spend(ChronicFixture.line(3)).limitedMean(ChronicFixture.LIMIT);
        assertMean(year -> year.limitedMemberSpend(0, 0), ChronicFixture.MEMBERS * exact);
        assertMean(year -> year.presentLimitedMemberSpend(0, 0), ChronicFixture.MEMBERS * exact);
    }

    @Test
    void measuresHaveTheirSharesAndDenominators() {
        double controlled = .88 * new HemoglobinLaw(.910, .539).below(9, 1);
        assertMean(year -> year.memberRate(0), .88);
        assertMean(year -> year.memberRate(1), controlled);
        assertMean(year -> year.memberRate(2), .6);
        double eligible = Math.rint(of(ChronicFixture.draw(MODEL, 5, 1, 1, 1)[0], MemberMeasure.MEMBERS) * .5);
        double met = ChronicFixture.draw(MODEL, 5, 1, 1, 1)[0].memberRate(2) * eligible;
        assertThat(met).isCloseTo(Math.rint(met), within(1e-9));
    }

    @Test
    void aBetterLevelIsNoWorseInAnyTrial() {
        for (int trial = 0; trial < 500; trial++) {
            Experience[] levels = ChronicFixture.draw(MODEL, trial, 0.85, 0.7, 0.9);
            for (MemberMeasure measure : new MemberMeasure[] {
                MemberMeasure.SPEND,
                MemberMeasure.COMPLICATION_SPEND,
                MemberMeasure.ADMISSIONS,
                MemberMeasure.COMPLICATIONS
            }) {
                assertThat(of(levels[1], measure)).isLessThanOrEqualTo(of(levels[0], measure));
            }
            assertThat(levels[1].limitedMemberSpend(0, 0)).isLessThanOrEqualTo(levels[0].limitedMemberSpend(0, 0));
            for (int measure = 0; measure < 3; measure++) {
                assertThat(levels[1].memberRate(measure)).isGreaterThanOrEqualTo(levels[0].memberRate(measure));
            }
            assertThat(of(levels[1], MemberMeasure.MEMBERS)).isEqualTo(of(levels[0], MemberMeasure.MEMBERS));
        }
    }

    /** Events fall by the mean hazard ratio of the part of the change that is felt by then. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0.5", "3, 1", "7, 1"})
    void aChangeInHbA1cShowsWithTheLag(int year, double felt) {
        ChronicYearModel model = ChronicFixture.model(ChronicFixture.line(year));
        double present = 0;
        double better = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Experience[] levels = ChronicFixture.draw(model, trial, 0.7, 1, 1);
            present += of(levels[0], MemberMeasure.COMPLICATIONS);
            better += of(levels[1], MemberMeasure.COMPLICATIONS);
        }
        double ratio = new HemoglobinLaw(.910, .539).hazardRatio(-Math.log1p(-.12), 1 - .3 * felt);
        assertThat(better / present).isCloseTo(ratio, within(.003));
        assertThat(ratio).isLessThan(felt == 0 ? 1.0001 : 0.96);
    }

    @Test
    void paymentsAreDealtWithoutRemainder() {
        Columns<MemberMeasure> year = ChronicFixture.draw(MODEL, 3, 1, 1, 1)[0].members();
        double dealt = year.get(0, MemberMeasure.HOSPITAL_PAYMENT)
                + year.get(0, MemberMeasure.OUTSIDE_PAYMENT)
                + year.get(0, MemberMeasure.PHYSICIAN_PAYMENT)
                + year.get(0, MemberMeasure.DRUG_SPEND);
        double parts = year.get(0, MemberMeasure.ROUTINE_SPEND)
                + year.get(0, MemberMeasure.DRUG_SPEND)
                + year.get(0, MemberMeasure.COMPLICATION_SPEND)
                + year.get(0, MemberMeasure.OTHER_EVENT_SPEND);
        assertThat(dealt).isCloseTo(year.get(0, MemberMeasure.SPEND), within(1e-6));
        assertThat(parts).isCloseTo(year.get(0, MemberMeasure.SPEND), within(1e-6));
    }
}
