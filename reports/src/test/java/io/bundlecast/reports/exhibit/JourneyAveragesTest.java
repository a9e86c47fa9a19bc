package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.reports.SyntheticJourney;
import io.bundlecast.result.CourseMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What components, conditions and criteria come to, with figures that can be told by hand. */
class JourneyAveragesTest {

    private static final Lens LENS = new Lens(SyntheticJourney.withAverages(), new Focus(1, SyntheticJourney.DEAR));
    private static final List<Exhibit> EXHIBITS = JourneyExhibits.of(LENS);

    private static Bridge bridge(String id) {
        return (Bridge) EXHIBITS.stream()
                .filter(exhibit -> exhibit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(DataTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.get(0).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static GoalPath path() {
        return (GoalPath) EXHIBITS.stream()
                .filter(exhibit -> exhibit.id().equals("goals-to-savings"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goalsLeadToTheIndexAndToWhatEachLedgerSaves() {
        assertThat(path().title())
                .isEqualTo(
                        "Independent practice association: the integration index goes from 0.20 to 0.80 on average; "
                                + "payers pay $6,000 (0.4%) less for the care of year 4 and giving it costs the hospital $10.0k (2.0%) less");
        assertThat(row(path().table(), "Care transformation, 1 components"))
                .containsExactly("Care transformation, 1 components", "+0.20", "$0 \u00b1$0", "+$3,800 \u00b1$100");
        assertThat(row(path().table(), "All four goals"))
                .containsExactly("All four goals", "+0.60", "+$6,000", "+$10.0k");
    }

    @Test
    void whatGoalsSaveSumsToTheDifferenceOfAllFutures() {
        for (GoalPath.Panel panel : path().panels()) {
            Bridge.Step last = panel.steps().get(4);
            assertThat(panel.steps().get(3).to()).isCloseTo(last.to(), within(1e-9));
        }
        double spend = LENS.years().mean(CourseMeasure.CARE_SPEND, SyntheticJourney.STAY, 4)
                - LENS.years().mean(CourseMeasure.CARE_SPEND, SyntheticJourney.DEAR, 4);
        assertThat(path().panels().get(1).steps().get(4).to()).isEqualTo(spend);
        assertThat(path().panels().get(1).steps().get(2).amount()).isNegative();
    }

    @Test
    void theTwoLedgersAreNeverAddedUp() {
        assertThat(path().caption().note()).contains("The two savings are never added up");
        assertThat(path().description())
                .endsWith("then what the goal saves: \u201cPayers pay less, year\u00a04\u201d and "
                        + "\u201cCare costs less inside the hospital, year\u00a04\u201d.");
    }

    @Test
    void theDearestComponentComesFirstAndAllAddUp() {
        Bridge bridge = bridge("component-cost");
        assertThat(bridge.title())
                .isEqualTo(
                        "Independent practice association: building and running components costs $5.00M, half of it for Hospitalists");
        assertThat(bridge.table().rows().get(0))
                .containsExactly("Hospitalists", "\u2212$4.00M", "\u2212$3.00M", "\u2212$1.00M", "\u2212$4.00M");
        assertThat(bridge.steps().get(2).to()).isEqualTo(-5e6);
    }

    @Test
    void componentsStandUnderTheirGoal() {
        DataTable table = JourneyComponents.of(LENS).table();
        assertThat(table.rows().get(0)).containsExactly("Group cohesion, all", "", "", "+0.400", "$1.00M");
        assertThat(row(table, "Hospitalists")).containsExactly("Hospitalists", "0.20", "0.80", "+0.200", "$4.00M");
    }

    @Test
    void theConditionThatFailsMostNeedNotBeTheOneThatKeepsBack() {
        HeatMap map = (HeatMap) EXHIBITS.stream()
                .filter(exhibit -> exhibit.id().equals("conditions-by-year"))
                .findFirst()
                .orElseThrow();
        assertThat(map.title())
                .isEqualTo(
                        "Independent practice association: the condition of grade 4 “cohesion of one service line of 0.55”"
                                + " fails most at the end of year 4, in 90% of futures");
        JourneyGates gates = JourneyGates.of(LENS);
        assertThat(gates.worst()).contains("grade 5 “group cohesion of 0.45” keeps back most often, in 40% of futures");
        assertThat(gates.table().rows().get(1))
                .containsExactly("5 Clinically integrated: group cohesion of 0.45", "80% \u00b12.0%", "40% \u00b11.0%");
        assertThat(map.table().rows().get(1)).element(4).isEqualTo("80% \u00b12.0%");
    }

    @Test
    void conditionsThatFailAlikeAreCountedTogether() {
        Lens lens = new Lens(SyntheticJourney.withAverages(0.8), new Focus(1, SyntheticJourney.DEAR));
        assertThat(JourneyExhibits.of(lens))
                .extracting(Exhibit::title)
                .anyMatch(title -> title.startsWith(
                        "Independent practice association: 2 conditions fail most at the end of year 4,"
                                + " in 80% of futures, of which the first is the condition of grade 4"));
    }

    @Test
    void theCriteriaLeadFromThoseOfTodayToThoseWhoRemain() {
        Bridge bridge = bridge("criteria-funnel");
        assertThat(bridge.title())
                .isEqualTo(
                        "Of 60 physicians asked to meet the criteria by the end of year 2, 42 meet all and 7 (12%) are excluded");
        assertThat(row(bridge.table(), "Miss: Pathways").get(1)).isEqualTo("\u221212.0");
        assertThat(row(bridge.table(), "Remain").get(1)).isEqualTo("53.0");
        DataTable table = JourneyCriteria.of(LENS).table();
        assertThat(row(table, "Meet: Pathways").get(1)).isEqualTo("45.0");
        assertThat(row(table, "Meet all").get(1)).isEqualTo("42.0");
    }

    @Test
    void aRunThatKeepsNoAveragesShowsNone() {
        Lens lens = new Lens(SyntheticJourney.of(), new Focus(1, SyntheticJourney.DEAR));
        assertThat(JourneyExhibits.of(lens))
                .extracting(Exhibit::id)
                .contains("worth-bridge", "index-by-year")
                .doesNotContain("goals-to-savings", "component-cost", "conditions-by-year", "criteria-funnel");
    }
}
