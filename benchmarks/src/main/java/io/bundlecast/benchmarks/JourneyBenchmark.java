package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.plan.SimulationPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Time per course and year of a journey of ten years along three sequences and staying as today: {@code java -jar benchmarks/target/benchmarks.jar JourneyBenchmark}. */
public class JourneyBenchmark extends SimulationBenchmark {
    static final int TRIALS = 64;
    static final int COURSES = 4;
    static final int YEARS = 10;

    @Override
    SimulationPlan plan() {
        return ShippedScenario.plan("journey-pho", "run.trials=" + TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS * COURSES * YEARS)
    public SimulationResult courseYear() throws InterruptedException {
        return simulate();
    }
}
