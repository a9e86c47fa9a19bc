package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.plan.SimulationPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Time per trial without value formulas and with one of every kind: {@code java -jar benchmarks/target/benchmarks.jar FormulaBenchmark}. */
public class FormulaBenchmark extends SimulationBenchmark {
    static final int TRIALS = 256;

    private static final String ALL =
            "value={formulas: {v1: {kind: additive-reading}, v2: {kind: program-cost-reading},"
                    + " f1: {kind: additive-index}, f1b: {kind: denominator-index}, f2: {kind: power-index}, f3: {kind: tier-grid},"
                    + " f4: {kind: linear-exchange}, f4b: {kind: merit-score}, f5: {kind: gated-sharing}, f6: {kind: net-monetary},"
                    + " f7: {kind: complication-scorecard}}}";

    @Param({"none", "all"})
    String formulas = "none";

    @Override
    SimulationPlan plan() {
        String trials = "run.trials=" + TRIALS;
        return formulas.equals("none")
                ? ShippedScenario.plan("four-lines", trials)
                : ShippedScenario.plan("four-lines", trials, ALL);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return simulate();
    }
}
