package io.bundlecast.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.care.acute.QualityModel;
import io.bundlecast.care.chronic.ExpectedMember;
import io.bundlecast.care.firstfill.ExpectedFills;
import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.contract.value.CareYear;
import io.bundlecast.contract.value.ComplicationScorecard;
import io.bundlecast.contract.value.NetMonetaryValue;
import io.bundlecast.contract.value.Use;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One year of 1,000 members, by hand: quality 10% better, cost 4% above history, admissions 10% and emergency visits 5% below it. */
class ValueBaselineTest {

    private static final EpisodeBaseline NO_EPISODES = new EpisodeBaseline(List.of(), List.of(), 1);
    private static final QualityModel NO_MEASURES = new QualityModel(List.of(), 7, false);
    private static final MemberBaseline MEMBERS = new MemberBaseline(
            List.of(new ExpectedMember(0.3, 0.1)),
            List.of(new MemberRate("diabetes", "eye", false, 0.60), new MemberRate("diabetes", "a1c", true, 0.70)));

    private static CareYear year(MemberBaseline members, FillMarket fills, Experience experience) {
        ValueBaseline baseline = new ValueBaseline(NO_EPISODES, members, fills);
        return baseline.year(experience, baseline.episodeYear(experience, NO_MEASURES));
    }

    private static Experience members(int fillCells) {
        Experience year = new Experience(0, 0, 0, 1, 2, 0, fillCells);
        Columns<MemberMeasure> of = year.members();
        of.set(0, MemberMeasure.MEMBERS, 1000);
        of.set(0, MemberMeasure.SPEND, 5_200_000);
        of.set(0, MemberMeasure.PRESENT_SPEND, 5_000_000);
        of.set(0, MemberMeasure.COMPLICATION_SPEND, 1_400_000);
        of.set(0, MemberMeasure.PRESENT_COMPLICATION_SPEND, 1_500_000);
        of.set(0, MemberMeasure.ADMISSIONS, 90);
        of.set(0, MemberMeasure.PRESENT_ADMISSIONS, 100);
        of.set(0, MemberMeasure.EMERGENCY_VISITS, 190);
        of.set(0, MemberMeasure.PRESENT_EMERGENCY_VISITS, 200);
        year.setMemberRate(0, 0.66);
        year.setMemberRate(1, 0.77);
        return year;
    }

    @Test
    void readsMembersAsItReadsEpisodes() {
        CareYear year = year(MEMBERS, FillMarket.NONE, members(0));
        assertThat(year.quality()).isCloseTo(1.1, within(1e-12));
        assertThat(year.costIndex()).isCloseTo(1.04, within(1e-12));
        assertThat(year.utilizationBySpend()).isCloseTo(0.3 * 0.1 + 0.1 * 0.05, within(1e-12));
        assertThat(year.utilizationIndex(false)).isCloseTo((0.5 * 0.1 + 0.3 * 0.05) / 0.8, within(1e-12));
        assertThat(year.utilizationIndex(true)).isZero();
        assertThat(new AdditiveReading(null).value(year)).isCloseTo(1.1 / 1.04 + 0.035, within(1e-12));
    }

    @Test
    void aUnitOfUseCostsItsPartOfExpectedSpend() {
        CareYear year = year(MEMBERS, FillMarket.NONE, members(0));
        assertThat(year.uses().get(0).unitPrice()).isCloseTo(0.3 * 5_000_000 / 100, within(1e-9));
        assertThat(year.uses().get(1).unitPrice()).isCloseTo(0.1 * 5_000_000 / 200, within(1e-9));
    }

    /** Budget 3.5M x 1.05 + 0.5 x 1.5M = 4.425M less 5.2M; score 0.7 x 0.715 + 0.3 x 0.7 = 0.7105 releases 0.2105 / 0.35 of a tenth. */
    @Test
    void theScorecardScoresMembersByTheSharesWhoMeetEachMeasure() {
        CareYear year = year(MEMBERS, FillMarket.NONE, members(0));
        ComplicationScorecard scorecard = new ComplicationScorecard(null, null, null, null, null, null, null);
        assertThat(scorecard.value(year)).isCloseTo(-775_000, within(1e-6));
        assertThat(scorecard.pay(year)).isCloseTo(-775_000 - 442_500 * (1 - 0.2105 / 0.35), within(1e-6));
    }

    /** Of 1,000 fills, 800 generic where 760 are expected: 40 x (90 - 15) dollars, none of it in cost. */
    @Test
    void genericFillsCountAsUseOutsideCost() {
        Columns<FillMeasure> expected = new Columns<>(FillMeasure.class, 1);
        expected.set(0, FillMeasure.GENERIC_FILLS, 76);
        expected.set(0, FillMeasure.BRAND_FILLS, 24);
        FillMarket market = new FillMarket(
                List.of(new DrugClassMarket("generics", "statin", new ExpectedFills(expected, expected, 90, 15))));
        Experience experience = members(1);
        experience.fills().set(0, FillMeasure.GENERIC_FILLS, 800);
        experience.fills().set(0, FillMeasure.BRAND_FILLS, 200);
        CareYear year = year(MEMBERS, market, experience);
        double avoided = 800 / 760.0 - 1;
        assertThat(year.utilizationIndex(false)).isCloseTo(0.05 + 0.015 + 0.2 * avoided, within(1e-12));
        assertThat(year.utilizationIndex(true)).isCloseTo(0.2 * avoided, within(1e-12));
        double without = new NetMonetaryValue(null, null).value(year(MEMBERS, FillMarket.NONE, members(0)));
        assertThat(new NetMonetaryValue(null, null).value(year)).isCloseTo(without + 40 * 75, within(1e-6));
        assertThat(new ValueBaseline(NO_EPISODES, MEMBERS, market).uses())
                .containsExactly(Use.ADMISSIONS, Use.EMERGENCY_VISITS, Use.GENERIC_DISPENSING);
    }
}
