package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.SimulationPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per trial of the scenarios that people copy, as they stand, on one thread: {@code java -jar benchmarks/target/benchmarks.jar ShippedScenarioBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ShippedScenarioBenchmark {
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

    private SimulationPlan plan;

    @Setup
    public void prepare() {
        plan = ShippedScenario.plan(scenario, "run.trials=" + TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
