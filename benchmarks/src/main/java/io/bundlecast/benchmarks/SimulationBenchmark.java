package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What benchmarks of whole simulations share: a plan made before, run by one thread, in microseconds of the mean. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public abstract class SimulationBenchmark {

    private SimulationPlan plan;

    @Setup
    public void prepare() {
        plan = plan();
    }

    /** What is to be simulated. */
    abstract SimulationPlan plan();

    final SimulationResult simulate() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
