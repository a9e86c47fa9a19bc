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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per course and year of a journey of ten years along three sequences and staying as today: {@code java -jar benchmarks/target/benchmarks.jar JourneyBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JourneyBenchmark {
    static final int TRIALS = 64;
    static final int COURSES = 4;
    static final int YEARS = 10;

    private SimulationPlan plan;

    @Setup
    public void prepare() {
        plan = ShippedScenario.plan("journey-pho", "run.trials=" + TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS * COURSES * YEARS)
    public SimulationResult courseYear() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
