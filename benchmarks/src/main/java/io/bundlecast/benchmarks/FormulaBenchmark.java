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

/** Time per trial without value formulas and with one of every kind: {@code java -jar benchmarks/target/benchmarks.jar FormulaBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FormulaBenchmark {
    static final int TRIALS = 256;

    private static final String ALL =
            "value={formulas: {v1: {kind: additive-reading}, v2: {kind: program-cost-reading},"
                    + " f1: {kind: additive-index}, f1b: {kind: denominator-index}, f2: {kind: power-index}, f3: {kind: tier-grid},"
                    + " f4: {kind: linear-exchange}, f4b: {kind: merit-score}, f5: {kind: gated-sharing}, f6: {kind: net-monetary},"
                    + " f7: {kind: complication-scorecard}}}";

    @Param({"none", "all"})
    String formulas = "none";

    private SimulationPlan plan;

    @Setup
    public void prepare() {
        String trials = "run.trials=" + TRIALS;
        plan = formulas.equals("none")
                ? ShippedScenario.plan("four-lines", trials)
                : ShippedScenario.plan("four-lines", trials, ALL);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
