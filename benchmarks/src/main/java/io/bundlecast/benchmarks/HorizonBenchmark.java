package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.plan.SimulationPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** What an added year costs: time per trial of four lines of care at ten levels, by the years of the horizon: {@code java -jar benchmarks/target/benchmarks.jar HorizonBenchmark}. */
public class HorizonBenchmark extends SimulationBenchmark {
    static final int TRIALS = 64;

    @Param({"1", "2", "5", "10"})
    int years = 1;

    @Override
    SimulationPlan plan() {
        return ShippedScenario.plan("four-lines", "run.trials=" + TRIALS, "horizon={years: " + years + "}");
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return simulate();
    }
}
