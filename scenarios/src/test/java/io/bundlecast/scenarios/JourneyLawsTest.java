package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.integration.Goal;
import io.bundlecast.integration.Grade;
import io.bundlecast.integration.GradeCondition;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.integration.ReadinessGate;
import io.bundlecast.integration.journey.Deadline;
import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyPath;
import io.bundlecast.integration.journey.JourneyPlan;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.journey.ProgrammeSize;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every journey. */
class JourneyLawsTest {

    private static final int TRIALS = 300;
    private static final Sequence TWO_LINES = new Sequence(
            "two-lines",
            "Two service lines only",
            Map.of(),
            Map.of("path", 0.0, "comp", 0.0, "vend", 0.0, "ppm", 0.0, "lean", 0.0, "snf", 0.0, "demo", 0.0, "vbc", 0.0),
            JourneyStudy.preset("co-management"));

    @ParameterizedTest
    @ValueSource(strings = {"solo", "federation", "employed", "co-management"})
    void capabilityRisesFromTheStartToTheTargetAndUseNeverExceedsIt(String start) {
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan(start, 15), JourneyTables.COHESION_FIRST);
        JourneyPath path = model.newPath();
        JourneyYears years = model.newYears();
        for (int trial = 0; trial < TRIALS; trial++) {
            path.draw(JourneyStudy.point(trial));
            path.follow(0, years);
            for (int i = 0; i < model.components().size(); i++) {
                String id = model.components().get(i).id();
                double from = Math.sqrt(model.plan().start().maturityOf(id));
                double to = Math.max(from, Math.sqrt(model.plan().target().maturityOf(id)));
                for (int year = 1; year <= 15; year++) {
                    assertThat(years.capabilityAtEnd(year, i))
                            .isBetween(years.capabilityAtEnd(year - 1, i), to + 1e-12);
                    assertThat(years.maturityAtEnd(year, i)).isBetween(0.0, years.capabilityAtEnd(year, i));
                }
            }
        }
    }

    @Test
    void neitherAnotherSequenceNorALongerHorizonMovesAnyNumber() {
        JourneyModel alone = JourneyStudy.model(JourneyStudy.plan("pho", 7), JourneyTables.RECORD_FIRST);
        JourneyModel many =
                JourneyStudy.model(JourneyStudy.plan("pho", 12), JourneyTables.ALL_AT_ONCE, JourneyTables.RECORD_FIRST);
        JourneyPath one = alone.newPath();
        JourneyPath other = many.newPath();
        JourneyYears expected = alone.newYears();
        JourneyYears years = many.newYears();
        for (int trial = 0; trial < TRIALS; trial++) {
            one.draw(JourneyStudy.point(trial));
            one.follow(0, expected);
            other.draw(JourneyStudy.point(trial));
            other.follow(0, years);
            other.follow(1, years);
            for (int year = 1; year <= 7; year++) {
                assertThat(years.index(year)).isEqualTo(expected.index(year));
                assertThat(years.buyIn(year)).isEqualTo(expected.buyIn(year));
                assertThat(years.maturity(year, 10)).isEqualTo(expected.maturity(year, 10));
                assertThat(years.productivity(year)).isEqualTo(expected.productivity(year));
            }
            assertThat(years.excluded()).isEqualTo(expected.excluded());
        }
    }

    @Test
    void aStallNeverSpeedsABuild() {
        JourneyPlan plan = JourneyStudy.plan("pho", 10);
        JourneyModel stalled = JourneyStudy.model(plan, JourneyTables.COHESION_FIRST);
        JourneyModel free = JourneyModel.of(
                JourneyStudy.TABLES,
                plan,
                List.of(JourneyTables.COHESION_FIRST),
                JourneyTables.laws().with(Map.of("stall.hazard", Assumption.given(0))),
                JourneyTables.builds(),
                JourneyStudy.SEED,
                true);
        double[][] with = JourneyStudy.paths(stalled, TRIALS, years -> built(years, 5), years -> built(years, 10));
        double[][] without = JourneyStudy.paths(free, TRIALS, years -> built(years, 5), years -> built(years, 10));
        int slower = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            assertThat(with[0][trial]).isLessThanOrEqualTo(without[0][trial] + 1e-12);
            assertThat(with[1][trial]).isLessThanOrEqualTo(without[1][trial] + 1e-12);
            slower += with[0][trial] < without[0][trial] ? 1 : 0;
        }
        assertThat(slower / (double) TRIALS).isCloseTo(1 - Math.exp(-0.12 * 5), within(0.12));
    }

    private static double built(JourneyYears years, int year) {
        double sum = 0;
        for (int i = 0; i < 31; i++) {
            sum += years.capabilityAtEnd(year, i);
        }
        return sum;
    }

    @Test
    void moreFundingBuildsFasterWhereTheLoadIsBelowCapacity() {
        double before = 0;
        for (double funding = 0.2; funding <= 1; funding += 0.1) {
            JourneyYears years = JourneyStudy.expected(
                    JourneyStudy.plan("federation", 10),
                    JourneyTables.COHESION_FIRST,
                    Map.of("funding", funding, "capacity.base", 20.0));
            assertThat(built(years, 5)).isGreaterThan(before);
            before = built(years, 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"pho, .75", "employed, .48", "federation, .26"})
    void everythingAtOnceAtFullFundingDoesWorseThanAtTheUsual(String start, double usual) {
        JourneyYears full =
                JourneyStudy.expected(JourneyStudy.plan(start, 10), JourneyTables.ALL_AT_ONCE, Map.of("funding", 1.0));
        assertThat(full.index(7)).isLessThan(usual);
    }

    @Test
    void whatIsNeverBegunStaysWhereItWas() {
        Sequence visibility = new Sequence("v", "Visibility only", Map.of(Goal.VISIBILITY, 0.0), Map.of());
        JourneyYears years = JourneyStudy.expected(JourneyStudy.plan("pho", 10), visibility, Map.of());
        assertThat(years.goal(10, Goal.GROUP_COHESION)).isEqualTo(years.goal(0, Goal.GROUP_COHESION));
        assertThat(years.goal(10, Goal.VISIBILITY)).isGreaterThan(0.6);
        assertThat(years.realisedGoal(10, Goal.VISIBILITY)).isLessThan(years.goal(10, Goal.VISIBILITY));
    }

    @Test
    void aPlanMeetsAtLeastTheUsualBuyInWhichAMoreCohesiveStartDoesNotNeed() {
        for (String start : List.of("federation", "cin")) {
            JourneyPlan plan = JourneyStudy.plan(start, 3);
            JourneyYears usual = JourneyStudy.expected(plan, JourneyTables.COHESION_FIRST, Map.of());
            JourneyYears without =
                    JourneyStudy.expected(plan, JourneyTables.COHESION_FIRST, Map.of("buyIn.start", 0.0));
            assertThat(usual.buyIn(0)).isCloseTo(ReadinessGate.buyIn(usual.cohesion(0)), within(1e-12));
            if (start.equals("cin")) {
                assertThat(usual.buyIn(1)).isEqualTo(without.buyIn(1));
            } else {
                assertThat(usual.buyIn(1) - without.buyIn(1)).isBetween(0.03, 0.43 - usual.buyIn(0));
            }
        }
    }

    @Test
    void whatTakesLongestToBuildBeginsFirstWhereCohesionDoes() {
        JourneyStudy.TABLES.components().stream()
                .filter(each -> each.goal() == Goal.CARE_TRANSFORMATION || each.goal() == Goal.VISIBILITY)
                .forEach(each -> {
                    double years = JourneyTables.builds().nominal(each.id() + ".years");
                    assertThat(JourneyTables.COHESION_FIRST.begin(each))
                            .as(each.id())
                            .isEqualTo(years >= 5 ? 2 : 4);
                });
    }

    @Test
    void theStartIsAssessedAsTheLevelIs() {
        JourneyYears years =
                JourneyStudy.expected(JourneyStudy.plan("employed", 7), JourneyTables.RECORD_FIRST, Map.of());
        LevelAssessment start = LevelAssessment.of(JourneyStudy.TABLES, JourneyStudy.preset("employed"));
        assertThat(years.index(0)).isCloseTo(start.index(), within(1e-12));
        assertThat(years.grade(0)).isEqualTo(start.grade());
        double realised = 0;
        double weights = 0;
        for (LevelAssessment.ComponentState state : start.components()) {
            if (state.component().goal() == Goal.CARE_TRANSFORMATION) {
                realised += state.component().weight() * state.realised();
                weights += state.component().weight();
            }
        }
        assertThat(years.realisedGoal(0, Goal.CARE_TRANSFORMATION)).isCloseTo(realised / weights, within(1e-12));
    }

    @Test
    void theRecordFirstBuildsAnIndexWhoseCohesionFailsTheGate() {
        JourneyYears years =
                JourneyStudy.expected(JourneyStudy.plan("employed", 10), JourneyTables.RECORD_FIRST, Map.of());
        assertThat(years.index(4)).isGreaterThan(Grade.SERVICE_LINE.from());
        assertThat(years.grade(4)).isEqualTo(Grade.STRUCTURALLY_LINKED);
        assertThat(years.holdsBack(4, GradeCondition.LINE_COHESION)).isTrue();
    }

    @Test
    void linesManagedTogetherBecomeAsCohesiveAsTheirTargetWhileTheGroupStaysAsItIs() {
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan("pho", 15), TWO_LINES, JourneyTables.COHESION_FIRST);
        assertThat(model.lines()).containsExactly("cardiology", "orthopedics");
        JourneyPath path = model.newPath();
        JourneyYears years = model.newYears();
        path.follow(0, years);
        assertThat(years.lineCohesion(0, 0)).isEqualTo(years.cohesion(0));
        for (int year = 1; year <= 15; year++) {
            assertThat(years.cohesion(year)).isEqualTo(years.cohesion(0));
            assertThat(years.lineCohesion(year, 0)).isBetween(years.lineCohesion(year - 1, 0), 0.65);
        }
        assertThat(years.lineCohesion(15, 0)).isGreaterThan(0.62);
        assertThat(years.fails(1, GradeCondition.LINE_COHESION)).isTrue();
        assertThat(years.fails(10, GradeCondition.LINE_COHESION)).isFalse();
        path.follow(1, years);
        assertThat(years.lineCohesion(15, 0)).isEqualTo(years.cohesion(15));
    }

    @Test
    void theScenarioOfTwoLinesReachesTheirCohesionInMostFutures() {
        Sequence lines =
                JourneyStudy.journey("journey-service-line.yaml").sequences().get(0);
        assertThat(lines.id()).isEqualTo("two-lines-only");
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan("pho", 10), lines);
        double[] fails =
                JourneyStudy.paths(model, TRIALS, years -> years.fails(10, GradeCondition.LINE_COHESION) ? 1 : 0)[0];
        assertThat(IntegrationStudy.mean(fails)).isLessThan(0.5);
    }

    @Test
    void aSequencePlansForNoMoreThanItBegins() {
        IntegrationLevel pho = JourneyStudy.preset("pho");
        IntegrationLevel ids = JourneyStudy.preset("ids");
        IntegrationLevel planned = TWO_LINES.planned(JourneyStudy.TABLES.components(), pho, ids);
        assertThat(planned.maturityOf("path")).isEqualTo(0.60);
        assertThat(planned.maturityOf("gov")).isEqualTo(pho.maturityOf("gov"));
        IntegrationLevel all = JourneyTables.ALL_AT_ONCE.planned(JourneyStudy.TABLES.components(), pho, ids);
        assertThat(all.maturity()).isEqualTo(ids.maturity());
    }

    @ParameterizedTest
    @CsvSource({"pho, 0", "pho, 1", "co-management, 1", "co-management, 2", "federation, 2"})
    void aLineIsNeverLessCohesiveThanItsGroup(String start, int sequence) {
        Sequence followed = List.of(TWO_LINES, JourneyTables.COHESION_FIRST, JourneyTables.ALL_AT_ONCE)
                .get(sequence);
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan(start, 12), followed);
        JourneyPath path = model.newPath();
        JourneyYears years = model.newYears();
        for (int trial = 0; trial < TRIALS; trial++) {
            path.draw(JourneyStudy.point(trial));
            path.follow(0, years);
            for (int line = 0; line < model.lines().size(); line++) {
                for (int year = 0; year <= 12; year++) {
                    assertThat(years.lineCohesion(year, line)).isBetween(years.cohesion(year), 1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.15, 0.65})
    void aLineThatStartsApartKeepsItsDistanceInProportionToWhatTheGroupLacks(double apart) {
        IntegrationLevel pho = JourneyStudy.preset("pho");
        IntegrationLevel start =
                new IntegrationLevel("ours", "Ours", pho.maturity(), Map.of("cardiology", apart), pho.enforcement());
        JourneyPlan plan = JourneyStudy.plan(start, 10, 1, false, JourneyStudy.AGREEMENT);
        JourneyYears years = JourneyStudy.expected(plan, JourneyTables.COHESION_FIRST, Map.of());
        double group = years.cohesion(0);
        for (int year = 0; year <= 10; year++) {
            double lead = (apart - group) * (1 - years.cohesion(year)) / (1 - group);
            assertThat(years.lineCohesion(year, 0)).isCloseTo(years.cohesion(year) + lead, within(1e-12));
        }
        assertThat(years.cohesion(10)).isGreaterThan(0.8);
    }

    @Test
    void aCohesiveLineStartsWithTheBuyInOfItsLevelAndKeepsMoreThanItsGroup() {
        JourneyYears years =
                JourneyStudy.expected(JourneyStudy.plan("co-management", 10), JourneyTables.COHESION_FIRST, Map.of());
        assertThat(years.lineBuyIn(0, 0)).isCloseTo(ReadinessGate.buyIn(0.65), within(1e-12));
        for (int year = 0; year <= 10; year++) {
            double lead = years.lineCohesion(year, 0) - years.cohesion(year);
            assertThat(years.lineBuyIn(year, 0)).isCloseTo(years.buyIn(year) + 0.65 * lead, within(1e-12));
        }
    }

    @Test
    void severalEmployersBuildMoreSlowlyAndShareLessGovernance() {
        JourneyPlan three = JourneyStudy.plan(JourneyStudy.preset("pho"), 10, 3, false, JourneyStudy.AGREEMENT);
        JourneyYears apart = JourneyStudy.expected(three, JourneyTables.COHESION_FIRST, Map.of());
        JourneyYears one = JourneyStudy.expected(JourneyStudy.plan("pho", 10), JourneyTables.COHESION_FIRST, Map.of());
        assertThat(apart.index(5)).isLessThan(one.index(5));
        assertThat(apart.capabilityAtEnd(10, 0)).isLessThanOrEqualTo(Math.sqrt(0.6) + 1e-12);
        assertThat(one.capabilityAtEnd(10, 0)).isCloseTo(Math.sqrt(0.9), within(1e-9));
    }

    @Test
    void aBoardThatSupportsThePlanSeesAQuarterFewerStalls() {
        JourneyPlan seen = JourneyStudy.plan(JourneyStudy.preset("pho"), 10, 1, true, JourneyStudy.AGREEMENT);
        double with = stalled(seen);
        double without = stalled(JourneyStudy.plan("pho", 10));
        assertThat(with / without).isCloseTo(0.75, within(0.06));
        assertThat(without).isCloseTo(4 * 0.12 * 0.875 * 10, within(0.5));
    }

    private static double stalled(JourneyPlan plan) {
        JourneyModel model = JourneyStudy.model(plan, JourneyTables.ALL_AT_ONCE);
        double[] quarters = JourneyStudy.paths(model, 3000, years -> {
            double sum = 0;
            for (int year = 1; year <= 10; year++) {
                sum += years.stalledQuarters(year);
            }
            return sum;
        })[0];
        return IntegrationStudy.mean(quarters);
    }

    @Test
    void physiciansLeaveAtTheDeadlineAndNotWithoutCriteria() {
        JourneyPlan plan = JourneyStudy.plan("pho", 10);
        JourneyYears all = JourneyStudy.expected(plan, JourneyTables.ALL_AT_ONCE, Map.of());
        assertThat(all.exclusionYear()).isEqualTo(2);
        assertThat(all.excluded()).isBetween(0.02, 0.5);
        assertThat(all.productivity(2)).isBetween(0.9, 0.9999);
        Sequence savings = new Sequence("s", "Savings only", Map.of(Goal.COST_SAVINGS, 0.0), Map.of());
        JourneyYears none = JourneyStudy.expected(plan, savings, Map.of());
        assertThat(none.excluded()).isCloseTo(0, within(1e-6));
        assertThat(none.productivity(2)).isEqualTo(1);
    }

    @Test
    void whoHasAgreedMeetsACriterionAndWhoOnlyUsesItDoesTooWhereNobodyHas() {
        int pathways = 10;
        assertThat(JourneyStudy.TABLES.components().get(pathways).id()).isEqualTo("path");
        for (double agreed : new double[] {0, 0.6, 1}) {
            JourneyPlan plan = JourneyStudy.plan(JourneyStudy.preset("pho"), 10, 1, false, Assumption.given(agreed));
            JourneyYears years = JourneyStudy.expected(plan, JourneyTables.COHESION_FIRST, Map.of());
            Deadline deadline = years.deadline();
            double uses = years.maturityAtEnd(2, pathways) / years.capabilityAtEnd(2, pathways);
            assertThat(deadline.meets(0)).isCloseTo(uses + (1 - uses) * agreed, within(1e-12));
            assertThat(years.excluded())
                    .isCloseTo(years.enforcement(2) * (1 - deadline.meetsAll()) * 0.7, within(1e-12));
        }
    }

    @Test
    void aPhysicianHospitalOrganizationExcludesAboutAnEighthOfItsPhysicians() {
        double[] excluded = excluded("pho", JourneyTables.COHESION_FIRST, JourneyStudy.AGREEMENT);
        assertThat(IntegrationStudy.mean(excluded)).isCloseTo(0.128, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pho", "employed", "federation"})
    void criteriaThatAskForAgreementExcludeAPlausibleShareAndThoseThatAskForUseFarMore(String start) {
        for (Sequence sequence : JourneyTables.SEQUENCES) {
            double agreed = IntegrationStudy.mean(excluded(start, sequence, JourneyStudy.AGREEMENT));
            double using = IntegrationStudy.mean(excluded(start, sequence, Assumption.given(0)));
            assertThat(agreed).isBetween(0.02, 0.25);
            assertThat(using).isGreaterThan(1.6 * agreed);
        }
    }

    private static double[] excluded(String start, Sequence sequence, Assumption agreement) {
        JourneyPlan plan = JourneyStudy.plan(JourneyStudy.preset(start), 3, 1, false, agreement);
        JourneyModel model = JourneyStudy.model(plan, sequence);
        return JourneyStudy.paths(model, 1000, JourneyYears::excluded)[0];
    }

    @Test
    void costsAreTheIncrementOverTheStart() {
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan("pho", 15), JourneyTables.ALL_AT_ONCE);
        JourneyYears years = model.newYears();
        model.newPath().follow(0, years);
        ProgrammeCost cost = ProgrammeCost.of(model.components(), JourneyTables.builds(), JourneyStudy.SEED, true);
        ProgrammeSize size = new ProgrammeSize(60_000, 100, 14, 7.6, 2.5);
        int governance = 0;
        assertThat(model.components().get(governance).id()).isEqualTo("gov");
        double building = 0;
        for (int year = 1; year <= 15; year++) {
            cost.price(years, year, size);
            building += cost.building(governance);
        }
        double rise = years.capabilityAtEnd(15, governance) - Math.sqrt(0.35);
        assertThat(building).isCloseTo((100_000 + 4 * 250_000 + 500_000) / 6.0 * rise, within(1e-6));
        double more = 0.6 * (years.maturity(15, governance) - 0.35);
        assertThat(cost.running(governance)).isCloseTo((150_000 + 4 * 300_000 + 600_000) / 6.0 * more, within(1e-6));
        cost.price(years, 3, size);
        double all = 0;
        for (int i = 0; i < model.components().size(); i++) {
            all += cost.building(i) + cost.running(i);
        }
        assertThat(cost.building() + cost.running() + cost.culture()).isCloseTo(all, within(1e-6));
        assertThat(cost.culture()).isPositive();
    }

    @Test
    void whatDidNotExistBeforeCostsItsFixedShareAsSoonAsItIsThere() {
        JourneyModel model = JourneyStudy.model(JourneyStudy.plan("ipa", 10), JourneyTables.ALL_AT_ONCE);
        JourneyYears years = model.newYears();
        model.newPath().follow(0, years);
        ProgrammeCost cost = ProgrammeCost.of(model.components(), JourneyTables.builds(), JourneyStudy.SEED, false);
        ProgrammeSize size = new ProgrammeSize(60_000, 100, 14, 7.6, 2.5);
        assertThat(years.capability(0, 2)).isEqualTo(0);
        assertThat(years.capability(10, 2)).isGreaterThan(0.1);
        double mean = (60_000 + 4 * 120_000 + 250_000) / 6.0;
        cost.price(years, 10, size);
        assertThat(cost.running(2)).isCloseTo(mean * (0.4 + 0.6 * years.maturity(10, 2)), within(1e-6));
    }

    @Test
    void badJourneysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyStudy.plan("pho", 16))
                .withMessage("years must be from 1 to 15 but was 16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sequence("s", "S", Map.of(Goal.VISIBILITY, 16.0), Map.of()))
                .withMessage("begin of Visibility must be from 0 to 15 years, or never, but was 16.0");
        JourneyPlan back = new JourneyPlan(
                JourneyStudy.preset("cin"), JourneyStudy.preset("pho"), 7, 1, false, JourneyStudy.AGREEMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyStudy.model(back, JourneyTables.ALL_AT_ONCE))
                .withMessage("target pho has an index of 0.31, below the 0.54 of the start cin");
        Sequence unknown = new Sequence("s", "S", Map.of(), Map.of("pathways", 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyStudy.model(JourneyStudy.plan("pho", 7), unknown))
                .withMessage("sequence 's' begins 'pathways', which is not a component of integration");
    }
}
