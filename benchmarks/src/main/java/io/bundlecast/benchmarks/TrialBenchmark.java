package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
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

/** Time per trial of the whole engine by levels and threads: {@code java -jar benchmarks/target/benchmarks.jar TrialBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TrialBenchmark {
    /** Eight blocks, so that two threads have an equal share. */
    private static final int TRIALS = 2048;

    @Param({"1", "3", "10"})
    int levels = 10;

    @Param({"1", "2"})
    int threads = 1;

    private SimulationPlan plan = SimulationPlan.of(HospitalScenario.withLevels(1, TRIALS));

    @Setup
    public void prepare() {
        plan = SimulationPlan.of(HospitalScenario.withLevels(levels, TRIALS));
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return Simulation.run(plan, threads, Progress.SILENT);
    }
}
