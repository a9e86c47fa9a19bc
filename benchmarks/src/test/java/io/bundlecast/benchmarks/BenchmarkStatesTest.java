package io.bundlecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Statement;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the benchmarks of contracts, families of care, years and files time is work that comes to something. */
class BenchmarkStatesTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfContractMovesMoneyAndNetsToZero(SettledContract contract) {
        SettlementBenchmark state = new SettlementBenchmark();
        state.contract = contract;
        state.prepare();
        double moved = 0;
        for (int year = 0; year < SettlementBenchmark.YEARS; year++) {
            Balances balances = state.settlement();
            double[] ends =
                    Stream.of(Account.values()).mapToDouble(balances::balance).toArray();
            double size = Arrays.stream(ends).map(Math::abs).sum();
            assertThat(Arrays.stream(ends).sum()).isCloseTo(0, within(1e-9 * size));
            moved += size;
        }
        assertThat(moved).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JOURNEY_PHO")
    void everyShippedScenarioIsRunAsItStands(ShippedScenarioBenchmark.Copied scenario) throws InterruptedException {
        ShippedScenarioBenchmark state = new ShippedScenarioBenchmark();
        state.scenario = scenario;
        state.prepare();
        assertPaysTheParty(state.trial());
    }

    @Test
    void aJourneyHasItsCoursesAndYears() throws InterruptedException {
        JourneyBenchmark state = new JourneyBenchmark();
        state.prepare();
        SimulationResult result = state.courseYear();
        assertPaysTheParty(result);
        JourneyResult journey = Objects.requireNonNull(result.journey());
        assertThat(result.levels()).hasSize(JourneyBenchmark.COURSES);
        assertThat(journey.years()).isEqualTo(JourneyBenchmark.YEARS);
        for (int course = 0; course < JourneyBenchmark.COURSES; course++) {
            int last = result.contracts().size() - 1;
            assertVaries(journey.margin(last, course, JourneyBenchmark.YEARS));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aHorizonHasItsYears(int years) throws InterruptedException {
        HorizonBenchmark state = new HorizonBenchmark();
        state.years = years;
        state.prepare();
        SimulationResult result = state.trial();
        assertPaysTheParty(result);
        JourneyResult journey = result.journey();
        assertThat(journey == null ? 1 : journey.years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"CHRONIC, SPEND_PER_MEMBER", "FIRST_FILL, GENERIC_RATE"})
    void bothFamiliesOfCareAreDrawnAtEveryLevel(CareYearBenchmark.Care care, Outcome outcome)
            throws InterruptedException {
        CareYearBenchmark state = new CareYearBenchmark();
        state.care = care;
        state.levels = 10;
        state.prepare();
        SimulationResult result = state.trial();
        assertThat(result.levels()).hasSize(10);
        for (int level = 0; level < 10; level++) {
            assertVaries(result.column(level, outcome));
        }
    }

    @Test
    void formulasAreOffOrAllOn() throws InterruptedException {
        FormulaBenchmark state = new FormulaBenchmark();
        state.prepare();
        assertThat(state.trial().values().isEmpty()).isTrue();
        state.formulas = "all";
        state.prepare();
        var values = state.trial().values();
        assertThat(values.formulas()).hasSize(11);
        for (int formula = 0; formula < 11; formula++) {
            assertThat(Arrays.stream(values.value(0, 1, formula)).distinct().count())
                    .as(values.formulas().get(formula).id())
                    .isGreaterThan(1);
        }
    }

    @Test
    void theRowsOfAFileAreSettled() throws IOException {
        EpisodeFileBenchmark state = new EpisodeFileBenchmark();
        state.write();
        try {
            Statement statement = state.row();
            assertThat(statement.lines()).hasSizeGreaterThan(10);
            assertThat(Math.abs(statement.balances().balance(Account.HOSPITAL))).isGreaterThan(1000);
        } finally {
            state.delete();
        }
    }

    private static void assertPaysTheParty(SimulationResult result) {
        int last = result.contracts().size() - 1;
        for (int level = 0; level < result.levels().size(); level++) {
            assertVaries(result.column(last, level, result.margin()));
        }
    }

    private static void assertVaries(double[] column) {
        assertThat(Arrays.stream(column).distinct().count()).isGreaterThan(column.length / 2);
    }
}
