package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shared savings and an incentive in a scenario file, on simulated years. */
class IncentiveScenarioTest {

    private static final Path FILE = Path.of("src", "test", "resources", "scenarios", "incentives.yaml");
    private static final int TRIALS = 200;

    private static SimulationPlan plan;

    @BeforeAll
    static void read() throws Exception {
        plan = SimulationPlan.of(ScenarioReader.read(FILE, ScenarioFilesTest.CATALOGUE));
    }

    @Test
    void everyYearOfEveryContractNetsToZero() {
        for (int contract = 0; contract < plan.contracts().size(); contract++) {
            for (int trial = 0; trial < 20; trial++) {
                Statement statement = Simulation.statement(plan, trial, contract, trial % 2);
                double sum = Arrays.stream(Account.values())
                        .mapToDouble(account -> statement.balances().balance(account))
                        .sum();
                assertThat(sum).isCloseTo(0, offset(1e-4));
            }
        }
    }

    @Test
    void theBenchmarkIsTheHistoryThatThePresentLevelIsExpectedToRepeat() {
        for (String id : List.of("basic-a", "episodes", "both")) {
            List<Double> excess = new ArrayList<>();
            for (int trial = 0; trial < TRIALS; trial++) {
                Statement year = statement(id, trial);
                double benchmark = shown(year, "Benchmark");
                excess.add(shown(year, "Savings or loss against the benchmark") / benchmark);
            }
            double mean = excess.stream().mapToDouble(x -> x).average().orElseThrow();
            double variance =
                    excess.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (TRIALS - 1);
            assertThat(variance).isPositive();
            assertThat(Math.abs(mean)).as(id).isLessThan(4 * Math.sqrt(variance / TRIALS));
        }
    }

    @Test
    void aSavingOfOneSidedTermsIsOftenLeftBelowTheMinimumRateAndNeverBecomesALoss() {
        int below = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Statement year = statement("basic-a", trial);
            double saving = shown(year, "Savings or loss against the benchmark");
            double kept = shown(year, "Gain or loss after risk terms");
            assertThat(shown(year, "Minimum savings rate")).isEqualTo(.039);
            assertThat(kept).isGreaterThanOrEqualTo(0);
            if (saving > 0 && saving < .039 * shown(year, "Benchmark")) {
                assertThat(kept).isZero();
                below++;
            }
        }
        assertThat(below).isPositive();
    }

    @Test
    void theIncentivePaysHospitalAndPhysiciansAndNeverCostsThem() {
        int paid = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Statement year = statement("incentive", trial);
            double hospital = shown(year, "Incentive to the hospital");
            assertThat(hospital).isGreaterThanOrEqualTo(0);
            assertThat(.4 * hospital).isCloseTo(.6 * shown(year, "Incentive to physicians"), offset(1e-6));
            paid += hospital > 0 ? 1 : 0;
        }
        assertThat(paid).isBetween(1, TRIALS);
    }

    private static Statement statement(String id, int trial) {
        int contract = 0;
        while (!plan.contracts().get(contract).label().id().equals(id)) {
            contract++;
        }
        return Simulation.statement(plan, trial, contract, 0);
    }

    private static double shown(Statement statement, String title) {
        return statement.lines().stream()
                .filter(line -> line.rule().title().equals(title))
                .mapToDouble(Statement.Line::amount)
                .sum();
    }
}
