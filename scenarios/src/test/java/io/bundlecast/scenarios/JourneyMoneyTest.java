package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a journey costs and brings beside the margin of its care: who leaves with excluded physicians, commercial prices, and antitrust actions. */
class JourneyMoneyTest {

    private static final String CARE = """
            title: Joints over six years
            performanceYear: 2027
            hospital: {title: A hospital, baseRate: 7420}
            episodes:
              joints: {catalogue: lower-extremity-joint-replacement, cases: 120, leakage: 0%}
            contracts:
              bundle: {kind: commercial-bundle, title: Bundle, lines: [joints], holder: network, discount: 3%}
            horizon: {years: 6, market: {population: 20000, share: 50%, plannedShare: 60%, shareYears: 2}, costs: 4%}
            integration: {present: pho, levels: [pho]}
            run: {trials: 256, seed: 11}
            report: {party: system}
            """;
    private static final String START = "journey: {target: ids, sequences: [cohesion-first, all-at-once]%s}\n";
    private static final String PRICES =
            ", prices: {commercialShare: 40%, employedShare: 65%, employedYears: 4}, antitrust: true";

    private static final SimulationResult PLAIN = run("", 1);
    private static final JourneyResult OFF = years(PLAIN);
    private static final JourneyResult ON = years(run(PRICES, 2));

    private static SimulationResult run(String terms, int threads) {
        String text = CARE + START.replace("%s", terms);
        try {
            return Simulation.run(
                    SimulationPlan.of(ScenarioReader.readText("journey", text, Catalogue.builtIn())),
                    threads,
                    Progress.SILENT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JourneyResult years(SimulationResult result) {
        return Objects.requireNonNull(result.journey());
    }

    @Test
    void pricesAndAntitrustMoveNothingButTheirOwnLines() {
        List<CourseMeasure> own = ON.shape().measures().stream()
                .filter(measure -> !OFF.shape().measures().contains(measure))
                .toList();
        assertThat(own)
                .containsExactly(
                        CourseMeasure.PRICE_GAIN,
                        CourseMeasure.EMPLOYMENT_COST,
                        CourseMeasure.ANTITRUST_ACTIONS,
                        CourseMeasure.LEGAL_COST,
                        CourseMeasure.LOST_RATES);
        for (int year = 1; year <= 6; year++) {
            for (int course = 0; course < 3; course++) {
                assertThat(ON.margin(1, course, year)).isEqualTo(OFF.margin(1, course, year));
                for (CourseMeasure measure : OFF.shape().measures()) {
                    assertThat(ON.column(measure, course, year)).isEqualTo(OFF.column(measure, course, year));
                }
            }
        }
    }

    @Test
    void threadsMoveNoAction() {
        JourneyResult other = years(run(PRICES, 1));
        for (int year = 1; year <= 6; year++) {
            for (CourseMeasure measure : ON.shape().measures()) {
                assertThat(other.column(measure, 1, year)).isEqualTo(ON.column(measure, 1, year));
            }
        }
    }

    @Test
    void priceIsPaidOnTheCommercialPartOfRevenueAtTheTrialsOwnResponse() {
        int trial = 3;
        double[] response = new double[7];
        for (int year = 2; year <= 6; year++) {
            double revenue = ON.margin(0, 1, year)[trial] + ON.column(CourseMeasure.CARE_COST, 1, year)[trial];
            double share = 0.5 + 0.1 * Math.min(1, (year - 1) / 2.0);
            double employed = (0.65 - 0.25) * Math.min(1, (year - 1) / 4.0);
            double gain = ON.column(CourseMeasure.PRICE_GAIN, 1, year)[trial];
            response[year] = gain / (0.4 * revenue * employed * (1 + share - 0.3));
            assertThat(ON.column(CourseMeasure.EMPLOYMENT_COST, 1, year)[trial])
                    .isCloseTo(ON.column(CourseMeasure.SUBSIDY, 1, year)[trial] * employed / 0.25, within(2.0));
        }
        assertThat(response[6]).isBetween(0.0, 0.14);
        for (int year = 2; year < 6; year++) {
            assertThat(response[year]).isCloseTo(response[6], within(1e-4));
        }
        assertThat(ON.column(CourseMeasure.PRICE_GAIN, 1, 1)).containsOnly(0);
        assertThat(ON.column(CourseMeasure.PRICE_GAIN, 0, 6)).containsOnly(0);
    }

    @Test
    void anActionCostsLawyersAndTheGainByPriceOfTwoYears() {
        int actions = 0;
        for (int trial = 0; trial < ON.trials(); trial++) {
            int without = 0;
            for (int year = 1; year <= 6; year++) {
                boolean struck = ON.column(CourseMeasure.ANTITRUST_ACTIONS, 1, year)[trial] == 1;
                assertThat(struck && without > 1)
                        .as("no action while rates are lost")
                        .isFalse();
                without = struck ? 2 : Math.max(0, without - 1);
                double gain = ON.column(CourseMeasure.PRICE_GAIN, 1, year)[trial];
                assertThat(ON.column(CourseMeasure.LOST_RATES, 1, year)[trial]).isEqualTo(without > 0 ? gain : 0);
                double legal = ON.column(CourseMeasure.LEGAL_COST, 1, year)[trial];
                assertThat(legal).isBetween(struck ? 1e6 : 0, struck ? 1e7 : 0);
                actions += struck ? 1 : 0;
            }
        }
        assertThat(actions).isPositive();
        assertThat(ON.column(CourseMeasure.ANTITRUST_ACTIONS, 0, 6)).containsOnly(0);
    }

    @Test
    void sequencesMeetTheSameLuck() {
        int both = 0;
        for (int trial = 0; trial < ON.trials(); trial++) {
            boolean first = ON.column(CourseMeasure.ANTITRUST_ACTIONS, 1, 1)[trial] == 1;
            assertThat(ON.column(CourseMeasure.ANTITRUST_ACTIONS, 2, 1)[trial] == 1)
                    .isEqualTo(first);
            both += first ? 1 : 0;
        }
        assertThat(both).isPositive();
    }

    @Test
    void patientsOfExcludedPhysiciansAreLostFromTheYearAfterTheDeadlineAndComeBack() {
        for (int year = 1; year <= 2; year++) {
            assertThat(OFF.column(CourseMeasure.EXCLUSION_COST, 1, year)).containsOnly(0);
            assertThat(OFF.column(CourseMeasure.LIVES, 1, year)).isEqualTo(OFF.column(CourseMeasure.LIVES, 0, year));
        }
        for (int trial = 0; trial < OFF.trials(); trial++) {
            double excluded = OFF.column(CourseMeasure.EXCLUDED, 1, 2)[trial];
            double third = OFF.column(CourseMeasure.EXCLUSION_COST, 1, 3)[trial];
            double fourth = OFF.column(CourseMeasure.EXCLUSION_COST, 1, 4)[trial];
            assertThat(third > 0).isEqualTo(excluded > 0);
            assertThat(fourth).isCloseTo(third / 2, within(1.0));
            double lost = OFF.column(CourseMeasure.LIVES, 0, 3)[trial] - OFF.column(CourseMeasure.LIVES, 1, 3)[trial];
            double share = excluded / (excluded + OFF.column(CourseMeasure.HEADS, 1, 2)[trial]);
            assertThat(lost).isBetween(0.0, 12_000 * share);
        }
        assertThat(OFF.column(CourseMeasure.EXCLUSION_COST, 1, 5)).containsOnly(0);
    }

    @Test
    void withoutPatientsWhoLeaveNothingIsLostAndNothingElseMoves() {
        JourneyResult kept = years(run(", exclusion: {patientsLeave: 0%}", 2));
        for (int year = 1; year <= 6; year++) {
            assertThat(kept.column(CourseMeasure.EXCLUSION_COST, 1, year)).containsOnly(0);
            assertThat(kept.margin(1, 1, year)).isEqualTo(OFF.margin(1, 1, year));
            assertThat(kept.column(CourseMeasure.SUBSIDY, 1, year))
                    .isEqualTo(OFF.column(CourseMeasure.SUBSIDY, 1, year));
        }
    }

    @Test
    void excludedPhysiciansArePaidForUntilTheYearOfTheDeadlineEnds() {
        double staying = 0;
        double going = 0;
        double hires = 0;
        for (int trial = 0; trial < OFF.trials(); trial++) {
            staying += OFF.column(CourseMeasure.SUBSIDY, 0, 2)[trial];
            going += OFF.column(CourseMeasure.SUBSIDY, 1, 2)[trial];
            hires += OFF.column(CourseMeasure.HEADS, 1, 2)[trial]
                    + OFF.column(CourseMeasure.EXCLUDED, 1, 2)[trial]
                    - OFF.column(CourseMeasure.HEADS, 0, 2)[trial];
        }
        assertThat(hires).isNotNegative();
        assertThat(going).isGreaterThanOrEqualTo(staying - 1);
    }

    @Test
    void theSystemEarnsWhatHospitalAndNetworkEarnTogether() {
        for (int contract = 0; contract < 2; contract++) {
            double[] system = PLAIN.column(contract, 1, ContractMeasure.SYSTEM_MARGIN);
            double[] hospital = PLAIN.column(contract, 1, ContractMeasure.HOSPITAL_MARGIN);
            double[] network = PLAIN.column(contract, 1, ContractMeasure.NETWORK_MARGIN);
            for (int trial = 0; trial < system.length; trial++) {
                assertThat(system[trial]).isCloseTo(hospital[trial] + network[trial], within(0.011));
            }
            assertThat(PLAIN.party().accounts()).hasSize(2);
        }
    }

    @Test
    void feeForServiceLosesTheMarginOfReadmissionsThatNoLongerHappen() {
        JourneyCash cash = new JourneyCash(OFF);
        double care = 0;
        double revenue = 0;
        for (int year = 1; year <= 6; year++) {
            double[] saved = cash.cost(CourseMeasure.CARE_COST, 1, year);
            care += Arrays.stream(saved).sum();
            for (int trial = 0; trial < saved.length; trial++) {
                revenue += OFF.margin(0, 1, year)[trial] - OFF.margin(0, 0, year)[trial] + saved[trial];
            }
        }
        assertThat(revenue).as("payments for care that no longer happens").isNegative();
        assertThat(care).as("what it no longer costs").isNegative();
    }
}
