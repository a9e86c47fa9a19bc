package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is the same to the bit however it is computed, and whatever else is computed beside it. */
class DeterminismTest {

    private static final List<EpisodeLine> LINES = List.of(Fixture.joints());
    private static final List<NamedContract> CONTRACTS = List.of(Fixture.feeForService(), Fixture.team());
    private static final List<IntegrationLevel> LEVELS = List.of(Fixture.PRESENT, Fixture.HIGH);
    private static final SimulationResult REFERENCE = run(LINES, CONTRACTS, LEVELS, 1, 960);

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsDoNotChangeAnyNumber(int threads) {
        SimulationResult result = run(LINES, CONTRACTS, LEVELS, threads, 960);
        assertSameTrials(result, 1, 0, 960);
        assertSameTrials(result, 1, 1, 960);
        assertThat(result.bridge()).isEqualTo(REFERENCE.bridge());
        assertThat(result.checks()).isEqualTo(REFERENCE.checks()).isNotEmpty();
    }

    @Test
    void moreTrialsLeaveTheFirstOnesAsTheyWere() {
        assertSameTrials(run(LINES, CONTRACTS, LEVELS, 2, 1920), 1, 1, 960);
    }

    @Test
    void anAddedLevelChangesNoOther() {
        SimulationResult result = run(LINES, CONTRACTS, List.of(Fixture.LOW, Fixture.PRESENT, Fixture.HIGH), 2, 960);
        for (ContractMeasure measure : REFERENCE.measures()) {
            assertThat(result.column(1, 2, measure)).isEqualTo(REFERENCE.column(1, 1, measure));
        }
        for (Outcome outcome : REFERENCE.outcomes()) {
            assertThat(result.column(2, outcome)).isEqualTo(REFERENCE.column(1, outcome));
        }
        assertThat(result.checks()).isEqualTo(REFERENCE.checks());
    }

    @Test
    void anAddedContractChangesNoOther() {
        List<NamedContract> more = List.of(Fixture.feeForService(), Fixture.teamTrackOne(), Fixture.team());
        SimulationResult result = run(LINES, more, LEVELS, 2, 960);
        for (ContractMeasure measure : REFERENCE.measures()) {
            assertThat(result.column(2, 1, measure)).isEqualTo(REFERENCE.column(1, 1, measure));
        }
    }

    @Test
    void anAddedLineLeavesTheEpisodesOfTheOthersAsTheyWere() {
        SimulationPlan alone = plan(LINES, CONTRACTS, LEVELS, 960);
        SimulationPlan together = plan(List.of(Fixture.bypass(), Fixture.joints()), CONTRACTS, LEVELS, 960);
        for (int trial : new int[] {0, 1, 500}) {
            var first = new TrialWorker(alone).draw(trial, 1)[1];
            var second = new TrialWorker(together).draw(trial, 1)[1];
            for (var measure : io.bundlecast.experience.Measure.values()) {
                assertThat(second.get(1, measure)).as("%s", measure).isEqualTo(first.get(0, measure));
                assertThat(second.get(2, measure)).as("%s", measure).isEqualTo(first.get(1, measure));
            }
        }
    }

    private static void assertSameTrials(SimulationResult result, int contract, int level, int trials) {
        for (ContractMeasure measure : REFERENCE.measures()) {
            assertThat(java.util.Arrays.copyOf(result.column(contract, level, measure), trials))
                    .isEqualTo(REFERENCE.column(contract, level, measure));
        }
        for (Outcome outcome : REFERENCE.outcomes()) {
            assertThat(java.util.Arrays.copyOf(result.column(level, outcome), trials))
                    .isEqualTo(REFERENCE.column(level, outcome));
        }
    }

    private static SimulationPlan plan(
            List<EpisodeLine> lines, List<NamedContract> contracts, List<IntegrationLevel> levels, int trials) {
        return SimulationPlan.of(Fixture.document(lines, contracts, levels, Fixture.run(trials, true)));
    }

    private static SimulationResult run(
            List<EpisodeLine> lines,
            List<NamedContract> contracts,
            List<IntegrationLevel> levels,
            int threads,
            int trials) {
        try {
            return Simulation.run(plan(lines, contracts, levels, trials), threads, Progress.SILENT);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
