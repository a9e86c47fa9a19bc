package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.reports.SyntheticJourney;
import io.bundlecast.result.SimulationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cheap sequence costs $400,000 in four years and hardly builds; the dear one costs $4M. Nothing else differs. */
class JourneyExhibitsTest {

    private static final SimulationResult RESULT = SyntheticJourney.of();
    private static final Lens LENS = new Lens(RESULT, new Focus(1, SyntheticJourney.DEAR));

    @Test
    void theAnswerSaysThatTheCheapestSequenceBuildsLeast() {
        Answer answer = Answer.of(LENS);
        assertThat(answer.headline())
                .isEqualTo(
                        "It does not pay: No integration, on average the least costly of 2 sequences, costs $400k more than it brings the hospital over 4 years "
                                + "under TEAM Track 3, and pays in no simulated future.");
        assertThat(answer.sentences())
                .anyMatch(sentence -> sentence.equals(
                        "No integration costs least because it builds least: Independent practice association ends at an index of 0.80 "
                                + "in the middle future."))
                .anyMatch(
                        sentence -> sentence.endsWith(
                                "No integration is better than Independent practice association in at least 19 futures of 20."));
    }

    @Test
    void theAnswerSaysWhenAtWhatCostAndWithWhom() {
        assertThat(Answer.of(LENS).sentences().subList(0, 3))
                .containsExactly(
                        "Cash is lowest at \u2212$400k in the middle future, and at \u2212$400k or lower in 1 of 10; by the end of year 4 it has "
                                + "come back in no simulated future.",
                        "On average it costs $400k, and care, contract and price bring $0; all are present values against staying as today.",
                        "The criteria for participation exclude 4 physicians; the network hires 12 in 4 years, 4 more than when "
                                + "staying as today.");
    }

    @Test
    void whoLeavesIsToldFromTheAveragesOfTheBestSequence() {
        Lens lens = new Lens(SyntheticJourney.whereTheDearOnePays(), new Focus(1, SyntheticJourney.DEAR));
        Answer answer = Answer.of(lens);
        assertThat(answer.headline())
                .startsWith(
                        "It pays on average: Independent practice association, on average the best of 2 sequences,");
        assertThat(answer.sentences())
                .anyMatch(
                        sentence -> sentence.startsWith(
                                "Of 80 physicians today 20 retire or leave by themselves before the criteria for "
                                        + "participation fall due at the end of year 2, and 7 are then excluded for missing one (12% of those asked); "))
                .anyMatch(sentence -> sentence.contains("it has come back by the end of year 2 in the middle future"));
    }

    @Test
    void theAnswerSaysHowMuchOfAllCareIsInScope() {
        assertThat(Answer.of(LENS).sentences())
                .contains(
                        "The care of this scenario is about 20% of what the people in the network's care cost payers (some $7,500 a "
                                + "person, assumed). In year 4 it costs them 1.0% less along No integration than when staying as today.")
                .anyMatch(sentence -> sentence.contains("Over the years they cost 1.3% of all that care"));
    }

    @Test
    void partsOfTheWorthAddUpAndKeepTheTwoLedgersApart() {
        List<JourneyWorth> parts = JourneyWorth.parts(LENS.years(), SyntheticJourney.DEAR);
        assertThat(parts)
                .contains(new JourneyWorth("Fee-for-service revenue", -40_000))
                .contains(new JourneyWorth("Internal cost of the care", 40_000));
        double sum = parts.stream().mapToDouble(JourneyWorth::dollars).sum();
        assertThat(sum)
                .isCloseTo(
                        LENS.years().presentValue(SyntheticJourney.DEAR).mean().value(), within(1e-6));
    }

    @Test
    void theLastTableShowsPaymentsAndInternalCostOnLinesOfTheirOwn() {
        List<List<String>> rows = Bridge.ofJourney(LENS.years()).table().rows();
        assertThat(rows.get(0)).startsWith("Fee-for-service revenue").element(1).isEqualTo("\u2212$40.0k");
        assertThat(rows.get(1)).startsWith("Internal cost of the care", "+$40.0k");
        assertThat(rows)
                .extracting(row -> row.get(0))
                .doesNotContain("Fee-for-service margin", "Payers' spend on the care");
    }

    @Test
    void priceStandsApartFromTheRestOfTheWorth() {
        Lens lens = new Lens(SyntheticJourney.withPrices(300_000), new Focus(1, SyntheticJourney.DEAR));
        List<String> dear = JourneyPrices.of(lens).table().rows().get(1);
        assertThat(dear.get(1)).startsWith("\u2212$3.2");
        assertThat(dear.get(2)).startsWith("$1.05M");
        assertThat(dear.get(3)).startsWith("\u2212$4.25M");
        assertThat(dear.get(5)).startsWith("25%");
        assertThat(JourneyWorth.parts(lens.years(), SyntheticJourney.DEAR))
                .contains(new JourneyWorth("Commercial price", 1_200_000));
    }

    @Test
    void pairsAreRankedWhereTheirIntervalLeavesOutZero() {
        DataTable pairs = JourneyAccounts.of(LENS).pairs();
        assertThat(pairs.rows()).hasSize(1);
        assertThat(pairs.rows().get(0).get(1)).startsWith("+$3.60M");
        assertThat(pairs.rows().get(0).get(4)).isEqualTo("No integration is better");
    }

    @Test
    void theLadderCountsFuturesAtAGradeOrAbove() {
        DataTable ladder = JourneyProgress.of(LENS).ladder();
        assertThat(ladder.rows()).hasSize(2);
        assertThat(ladder.rows().get(1))
                .containsExactly(
                        "Independent practice association, year 3", "3", "75%", "75%", "75%", "0%", "0%", "0%", "0%");
    }

    @Test
    void departuresSumOverTheYears() {
        List<String> dear = JourneyAccounts.of(LENS).departures().rows().get(SyntheticJourney.DEAR);
        assertThat(dear.subList(1, 7)).containsExactly("50.0", "12.0", "0", "0", "4.0", "50.0");
    }

    @Test
    void curvesHoldEveryYearAndSequence() {
        List<YearCurves> curves = JourneyExhibits.of(LENS).stream()
                .filter(YearCurves.class::isInstance)
                .map(YearCurves.class::cast)
                .toList();
        YearCurves cash = curves.get(0);
        assertThat(cash.curves()).hasSize(2);
        assertThat(cash.curves().get(1).points().get(3).middle()).isEqualTo(-4e6);
        assertThat(cash.table().rows()).hasSize(SyntheticJourney.YEARS);
        assertThat(cash.title()).contains("\u2212$4.00M");
    }

    @Test
    void noTitleSpeaksOfALevel() {
        assertThat(Exhibits.of(LENS).all())
                .allSatisfy(exhibit -> assertThat(exhibit.title() + exhibit.description())
                        .doesNotContain("present level")
                        .doesNotContain("(present)"));
    }
}
