package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.ledger.Account;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.PartyGain;
import io.bundlecast.result.Summary;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyGainsTest {

    private static final SimulationResult RESULT = run();

    private static SimulationResult run() {
        SimulationPlan plan = SimulationPlan.of(Fixture.document(
                List.of(Fixture.joints()),
                List.of(Fixture.feeForService(), Fixture.team()),
                List.of(Fixture.PRESENT, Fixture.HIGH),
                Fixture.run(960, true)));
        try {
            return Simulation.run(plan, 2, Progress.SILENT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sumToZeroUnderEveryContractAtEveryLevel() {
        for (int contract = 0; contract < 2; contract++) {
            for (int level = 0; level < 2; level++) {
                int c = contract;
                int l = level;
                double sum = RESULT.gains().stream()
                        .filter(gain -> gain.contract() == c && gain.level() == l)
                        .mapToDouble(gain -> gain.mean().value())
                        .sum();
                // each party's mean is rounded to a cent
                assertThat(sum).isCloseTo(0, within(0.005 * Account.values().length));
            }
        }
    }

    @Test
    void areTheMeansOfThePartysColumnWithItsStandardError() {
        PartyGain hospital = RESULT.gains().stream()
                .filter(gain -> gain.contract() == 1 && gain.level() == 1 && gain.party() == Account.HOSPITAL)
                .findFirst()
                .orElseThrow();
        Summary column = Summary.of(RESULT.column(1, 1, ContractMeasure.HOSPITAL_MARGIN));
        assertThat(hospital.mean().value()).isCloseTo(column.mean().value(), within(0.01));
        assertThat(hospital.mean().standardError()).isCloseTo(column.mean().standardError(), within(0.01));
    }
}
