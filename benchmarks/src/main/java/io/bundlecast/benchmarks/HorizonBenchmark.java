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

/** What an added year costs: time per trial of four lines of care at ten levels, by the years of the horizon: {@code java -jar benchmarks/target/benchmarks.jar HorizonBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HorizonBenchmark {
    static final int TRIALS = 64;

    @Param({"1", "2", "5", "10"})
    int years = 1;

    private SimulationPlan plan;

    @Setup
    public void prepare() {
        plan = ShippedScenario.plan("four-lines", "run.trials=" + TRIALS, "horizon={years: " + years + "}");
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
