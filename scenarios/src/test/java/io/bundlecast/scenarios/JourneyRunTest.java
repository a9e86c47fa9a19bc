package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.integration.Grade;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ComponentAverage;
import io.bundlecast.result.CourseAverages.ConditionShare;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run over several years keeps, whatever else is compared beside it. */
class JourneyRunTest {

    private static final String CARE = """
            title: Joints over three years
            performanceYear: 2027
            hospital: {title: A hospital, baseRate: 7420}
            episodes:
              joints: {catalogue: lower-extremity-joint-replacement, cases: 120}
            quality: {catalogue: team-2027}
            contracts:
              team: {kind: team, title: TEAM, year: 2027, track: 3}
            shocks: {price: 2%, regionalTrend: 2%, volume: 5%}
            run: {trials: 640, seed: 11}
            """;
    private static final String HORIZON = """
            horizon: {years: 3, market: {population: 20000, share: 50%, plannedShare: 60%, shareYears: 2}, costs: 4%}
            """;
    private static final String START = """
            integration: {present: pho, levels: [pho]}
            """;
    private static final String COHESION = """
            journey: {target: ids, sequences: [cohesion-first]}
            """;

    private static final SimulationResult JOURNEY = run(CARE + HORIZON + START + COHESION, 1);
    private static final JourneyResult YEARS = years(JOURNEY);

    private static SimulationResult run(String text, int threads) {
        ScenarioDocument document = ScenarioReader.readText("journey", text, Catalogue.builtIn());
        try {
            return Simulation.run(SimulationPlan.of(document), threads, Progress.SILENT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JourneyResult years(SimulationResult result) {
        JourneyResult years = result.journey();
        if (years == null) {
            throw new IllegalStateException("the run has one year");
        }
        return years;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void threadsChangeNothing(int threads) {
        SimulationResult other = run(CARE + HORIZON + START + COHESION, threads);
        assertSame(YEARS, years(other));
        assertThat(other.bridge()).isEqualTo(JOURNEY.bridge());
        assertThat(other.gains()).isEqualTo(JOURNEY.gains());
    }

    @Test
    void anotherContractMovesNoOtherNumber() {
        String more = CARE.replace(
                "  team: {",
                "  other: {kind: team, title: Other, year: 2027, track: 1, hypothetical: true}\n  team: {");
        assertSame(YEARS, years(run(more + HORIZON + START + COHESION, 3)));
    }

    /** What a trial leaves while a run goes on is its places in the columns and nothing else. */
    @Test
    void aRunHoldsNoMoreThanItsColumns() {
        String text = CARE + HORIZON + START + COHESION;
        int few = 640;
        int many = 5120;
        double perTrial = (heldAtTheEnd(text, many) - heldAtTheEnd(text, few)) / (many - few);
        JourneyResult.Shape shape = YEARS.shape();
        double columns = shape.marginColumns(1).length
                + shape.measureColumns(1).length
                + JOURNEY.shape().contractColumns(1).length
                + JOURNEY.shape().outcomeColumns(1).length;
        assertThat(perTrial).isBetween(0.8 * 8 * columns, 1.25 * 8 * columns);
    }

    /** Bytes in use when the last trial is done, while threads and columns are still there. */
    private static double heldAtTheEnd(String text, int trials) {
        double[] held = new double[1];
        Progress last = (done, total) -> held[0] = done == total ? inUse() : 0;
        ScenarioDocument document = ScenarioReader.readText(
                "journey", text.replace("trials: 640", "trials: " + trials), Catalogue.builtIn());
        try {
            Simulation.run(SimulationPlan.of(document), 1, last);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return held[0];
    }

    private static double inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (double) runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void anotherSequenceMovesNoOtherNumber() {
        String more = COHESION.replace("[cohesion-first]", "[cohesion-first, all-at-once]");
        assertSame(YEARS, years(run(CARE + HORIZON + START + more, 2)));
    }

    @Test
    void aPathOfContractsIsTheContractOfEachYear() {
        String path = "contractPaths:\n  path: {title: Path, from: {1: ffs, 3: team}}\n";
        JourneyResult more = years(run(CARE + HORIZON + START + COHESION + path, 2));
        assertSame(YEARS, more);
        assertThat(more.margin(2, 1, 2)).isEqualTo(more.margin(0, 1, 2));
        assertThat(more.margin(2, 1, 3)).isEqualTo(more.margin(1, 1, 3)).isNotEqualTo(more.margin(0, 1, 3));
    }

    @Test
    void theFirstYearIsThatOfARunWithoutOthers() {
        SimulationResult single = run(CARE + START, 1);
        SimulationResult first = run(CARE + HORIZON + START + "report: {year: 1}\n", 1);
        for (int contract = 0; contract < 2; contract++) {
            assertThat(first.column(contract, 0, first.margin()))
                    .isEqualTo(single.column(contract, 0, single.margin()));
        }
    }

    @Test
    void theYearShownInFullIsTheOneAmongTheOthers() {
        double[] full = JOURNEY.column(1, 1, JOURNEY.margin());
        double[] among = YEARS.margin(1, 1, 3);
        for (int trial = 0; trial < full.length; trial++) {
            assertThat(among[trial]).isCloseTo(full[trial], within(0.5));
        }
    }

    @Test
    void volumesFollowTheLivesOfTheNetwork() {
        String certain = CARE.replace("volume: 5%", "volume: 0%") + "report: {year: %d}\n";
        double first = episodes(run(certain.replace("%d", "1") + HORIZON + START, 1));
        double third = episodes(run(certain.replace("%d", "3") + HORIZON + START, 1));
        assertThat(third / first).isCloseTo(1.2, within(0.03));
    }

    private static double episodes(SimulationResult result) {
        return Arrays.stream(result.column(0, Outcome.EPISODES)).average().orElseThrow();
    }

    @Test
    void stayingBuildsNothingAndIsWorthNothing() {
        assertThat(new JourneyCash(YEARS).presentValue(1, 0)).containsOnly(0);
        assertThat(YEARS.column(CourseMeasure.RUNNING_COST, 0, 3)).containsOnly(0);
        assertThat(Arrays.stream(YEARS.column(CourseMeasure.RUNNING_COST, 1, 3))
                        .min()
                        .orElseThrow())
                .isPositive();
        assertThat(YEARS.column(CourseMeasure.INDEX, 0, 1)).isEqualTo(YEARS.column(CourseMeasure.INDEX, 0, 3));
    }

    @Test
    void whatComponentsCostAddsUpToTheCostsOfTheProgramme() {
        double components = 0;
        for (ComponentAverage component : YEARS.averages().get(0).components()) {
            components += component.building() + component.running();
        }
        double programme = 0;
        for (CourseMeasure cost :
                List.of(CourseMeasure.BUILDING_COST, CourseMeasure.RUNNING_COST, CourseMeasure.CULTURE_COST)) {
            for (int year = 1; year <= 3; year++) {
                programme += YEARS.shape().worth(year) * mean(cost, year);
            }
        }
        assertThat(components).isCloseTo(programme, within(50.0)).isGreaterThan(1e6);
    }

    @Test
    void whatComponentsAddToTheIndexAddsUpToItsChange() {
        double added = YEARS.averages().get(0).components().stream()
                .mapToDouble(ComponentAverage::index)
                .sum();
        double start = YEARS.column(CourseMeasure.INDEX, 0, 1)[0];
        assertThat(added)
                .isCloseTo(mean(CourseMeasure.INDEX, 3) - start, within(1e-4))
                .isPositive();
    }

    /** A grade is missed either because the index is too low or because a condition holds it back. */
    @Test
    void conditionsAndTheIndexExplainEveryGrade() {
        double[] index = YEARS.column(CourseMeasure.INDEX, 1, 3);
        double[] grade = YEARS.column(CourseMeasure.GRADE, 1, 3);
        for (Grade each : Grade.values()) {
            double held = 0;
            for (int trial = 0; trial < index.length; trial++) {
                held += index[trial] >= each.from() + 1e-4 && grade[trial] < each.ordinal() ? 1.0 / index.length : 0;
            }
            double most = 0;
            double all = 0;
            for (ConditionShare share : YEARS.averages().get(0).conditions()) {
                if (share.condition().grade() == each) {
                    double back = share.holdsBack().get(2).value();
                    assertThat(back).isBetween(0.0, share.fails().get(2).value());
                    most = Math.max(most, back);
                    all += back;
                }
            }
            assertThat(held).as(each.title()).isBetween(most - 0.02, all + 0.02);
        }
    }

    @Test
    void thoseWhomTheCriteriaBindAreCountedToTheLast() {
        CourseAverages.Criteria criteria = YEARS.averages().get(0).criteria();
        assertThat(criteria).isNotNull();
        double meetAll = criteria.each().get(5).meetsUpTo();
        assertThat(criteria.year()).isEqualTo(2);
        assertThat(meetAll + criteria.unenforced() + criteria.waived() + criteria.excluded())
                .isCloseTo(criteria.bound(), within(1e-5));
        assertThat(criteria.waived() / (criteria.waived() + criteria.excluded()))
                .isCloseTo(0.3, within(1e-4));
        double drawn = mean(CourseMeasure.EXCLUDED, 2);
        double error = Math.sqrt(criteria.excluded() / YEARS.trials());
        assertThat((drawn - criteria.excluded()) / error).isBetween(-4.0, 4.0);
        for (CourseAverages.Criterion each : criteria.each()) {
            assertThat(each.meetsUpTo()).isBetween(meetAll, each.meets() + 1e-6);
        }
    }

    @Test
    void whatGoalsSaveAddsUpToWhatTheSequenceSavesOnEachLedger() {
        CourseAverages.Savings savings = YEARS.averages().get(0).savings();
        assertThat(savings.year()).isEqualTo(3);
        assertThat(savings.trials()).isEqualTo(96);
        double spend = 0;
        double cost = 0;
        for (CourseAverages.GoalSaving each : savings.goals()) {
            spend += each.spend().value();
            cost += each.cost().value();
        }
        assertThat(spend)
                .isCloseTo(saved(CourseMeasure.CARE_SPEND), within(3.0))
                .isPositive();
        assertThat(cost).isCloseTo(saved(CourseMeasure.CARE_COST), within(3.0)).isPositive();
    }

    /** By the trials that are asked which goal saves what: the first 32 of every 256. */
    private static double saved(CourseMeasure measure) {
        double[] present = YEARS.column(measure, 0, 3);
        double[] built = YEARS.column(measure, 1, 3);
        double sum = 0;
        int asked = 0;
        for (int trial = 0; trial < built.length; trial++) {
            if (trial % 256 < 32) {
                sum += present[trial] - built[trial];
                asked++;
            }
        }
        return sum / asked;
    }

    private static double mean(CourseMeasure measure, int year) {
        return Arrays.stream(YEARS.column(measure, 1, year)).average().orElseThrow();
    }

    @Test
    void aResolvedJourneyReadsBackAsItself() {
        ScenarioDocument document =
                ScenarioReader.readText("journey", CARE + HORIZON + START + COHESION, Catalogue.builtIn());
        ScenarioDocument again = ScenarioReader.readText("journey", document.canonicalText(), Catalogue.builtIn());
        assertThat(again.hash()).isEqualTo(document.hash());
    }

    /** All that the first run knows is the same in the second, which may know more courses and contracts. */
    private static void assertSame(JourneyResult run, JourneyResult other) {
        assertThat(other.averages()).startsWith(run.averages().get(0));
        for (int course = 0; course < run.shape().courses().size(); course++) {
            int there = place(other.shape().courses(), run.shape().courses().get(course));
            for (int year = 1; year <= run.years(); year++) {
                for (Labelled contract : run.shape().contracts()) {
                    assertThat(other.margin(place(other.shape().contracts(), contract), there, year))
                            .isEqualTo(run.margin(place(run.shape().contracts(), contract), course, year));
                }
                for (CourseMeasure measure : run.shape().measures()) {
                    assertThat(other.column(measure, there, year)).isEqualTo(run.column(measure, course, year));
                }
            }
        }
    }

    private static int place(List<Labelled> among, Labelled wanted) {
        for (int place = 0; place < among.size(); place++) {
            if (among.get(place).id().equals(wanted.id())) {
                return place;
            }
        }
        throw new AssertionError(wanted.id() + " is missing");
    }
}
