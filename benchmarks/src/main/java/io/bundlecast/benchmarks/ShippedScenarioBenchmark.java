package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.SimulationPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Time per trial of the scenarios that people copy, as they stand, on one thread: {@code java -jar benchmarks/target/benchmarks.jar ShippedScenarioBenchmark}. */
public class ShippedScenarioBenchmark extends SimulationBenchmark {
    static final int TRIALS = 64;

    @Param({
        "team-hospital",
        "joint-replacement-contracts",
        "four-lines",
        "diabetes-network",
        "generic-first-fill",
        "journey-pho"
    })
    String scenario = "generic-first-fill";

    @Override
    SimulationPlan plan() {
        return ShippedScenario.plan(scenario, "run.trials=" + TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return simulate();
    }
}
