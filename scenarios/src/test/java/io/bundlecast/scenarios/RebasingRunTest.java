package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rebasing does to contracts over the years of a journey, against the same contracts whose targets stay. */
class RebasingRunTest {

    /** Enough for targets to look back on years in which pathways were built, which cohesion first begins after two. */
    private static final int YEARS = 8;

    private static final String TEXT = """
            title: Joints and a network over eight years
            performanceYear: 2027
            hospital: {title: A hospital, baseRate: 7420}
            population: {commercial: 20000}
            episodes:
              joints: {catalogue: lower-extremity-joint-replacement-90, cases: 300}
              joints30: {catalogue: lower-extremity-joint-replacement, viewOf: joints}
            chronic:
              diabetes: {catalogue: diabetes}
            quality: {catalogue: team-2027}
            contracts:
              ffs: {kind: fee-for-service, title: Fee for service}
              team: {kind: team, title: TEAM, year: 2027, track: 3}
              ace: {kind: ace, title: ACE}
              cjr: {kind: cjr, title: T3c, year: 3, lines: [joints], quality: {submitted: true}}
              cjr-late: {kind: cjr, title: T7c, year: 7, lines: [joints], quality: {submitted: true}}
              bpci: {kind: bpci-advanced, title: T6b, year: 6, lines: [joints], qualityMeasures: [hwr, tha-tka-pro-pm]}
              bundle: {kind: commercial-bundle, title: Bundle, lines: [joints]}
              agreed: {kind: commercial-bundle, title: Agreed, lines: [joints], prices: {"469": 30000, "470": 22000, "521": 30000, "522": 25000}}
              savings: {kind: shared-savings, title: Savings, lines: [joints]}
              aqc: {kind: alternative-quality-contract, title: Aqc, gates: {a1c-up-to-9: [70%, 75%, 80%, 85%, 90%]}}
            portfolios:
              both: {title: Bundle and budget, contracts: [bundle, aqc]}
            contractPaths:
              later: {title: Bundle from year 3, from: {1: ffs, 3: bundle}}
            shocks: {price: 2%, regionalTrend: 2%, volume: 5%}
            integration: {present: pho, levels: [pho]}
            journey: {target: ids, sequences: [cohesion-first]}
            run: {trials: 64, seed: 11}
            """;

    private static final JourneyResult REBASED = run("", 1);
    private static final JourneyResult KEPT = run(", rebasing: false", 2);

    private static JourneyResult run(String choice, int threads) {
        return run(TEXT, choice, threads);
    }

    private static JourneyResult run(String text, String choice, int threads) {
        String horizon = "horizon: {years: %d, market: {population: 40000}%s}\n".formatted(YEARS, choice);
        try {
            JourneyResult years = Simulation.run(
                            SimulationPlan.of(ScenarioReader.readText("rebasing", text + horizon, Catalogue.builtIn())),
                            threads,
                            Progress.SILENT)
                    .journey();
            if (years == null) {
                throw new IllegalStateException("the run has one year");
            }
            return years;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int place(String id) {
        for (int i = 0; i < REBASED.shape().contracts().size(); i++) {
            if (REBASED.shape().contracts().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static double mean(JourneyResult years, String id, int course, int year) {
        return Arrays.stream(years.margin(place(id), course, year)).average().orElseThrow();
    }

    private static void assertSame(String id, int course, int year) {
        assertThat(REBASED.margin(place(id), course, year))
                .as("%s, course %d, year %d", id, course, year)
                .isEqualTo(KEPT.margin(place(id), course, year));
    }

    @Test
    void pricesOfTheRegionAndAgreedPricesStay() {
        for (String id : List.of("ffs", "team", "ace", "cjr-late", "agreed")) {
            for (int course = 0; course < 2; course++) {
                for (int year = 1; year <= YEARS; year++) {
                    assertSame(id, course, year);
                }
            }
        }
    }

    @Test
    void targetsStayUntilTheFirstYearThatLooksBack() {
        assertSame("cjr", 1, 2);
        assertSame("bpci", 1, 2);
        assertSame("bundle", 1, 3);
        assertSame("savings", 1, 3);
        assertSame("aqc", 1, 5);
        assertSame("both", 1, 3);
    }

    @Test
    void aCourseThatLowersSpendEarnsLessOfARebasedContract() {
        for (String id : List.of("cjr", "bpci", "bundle", "savings", "aqc")) {
            assertThat(mean(REBASED, id, 1, YEARS) - mean(REBASED, id, 0, YEARS))
                    .as(id)
                    .isLessThan(mean(KEPT, id, 1, YEARS) - mean(KEPT, id, 0, YEARS));
        }
    }

    @Test
    void aContractTakenUpLaterLooksAtTheYearsBeforeIt() {
        assertThat(REBASED.margin(place("later"), 1, 3)).isNotEqualTo(REBASED.margin(place("bundle"), 1, 3));
        assertSame("later", 1, 2);
    }

    @Test
    void threadsAndOtherContractsChangeNothing() {
        assertMargins(run("", 2));
        assertMargins(
                run(TEXT.replace("sequences: [cohesion-first]", "sequences: [cohesion-first, all-at-once]"), "", 2));
    }

    private static void assertMargins(JourneyResult other) {
        for (int contract = 0; contract < REBASED.shape().contracts().size(); contract++) {
            for (int course = 0; course < 2; course++) {
                for (int year = 1; year <= YEARS; year++) {
                    assertThat(other.margin(contract, course, year)).isEqualTo(REBASED.margin(contract, course, year));
                }
            }
        }
    }
}
