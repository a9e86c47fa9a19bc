package io.bundlecast.benchmarks;

import io.bundlecast.ledger.Statement;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a run before and after its trials: {@code java -jar benchmarks/target/benchmarks.jar ScenarioBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScenarioBenchmark {
    private final String text = HospitalScenario.text();
    private final ScenarioDocument document = HospitalScenario.read(text);
    private final SimulationPlan plan = SimulationPlan.of(document);

    @Benchmark
    public ScenarioDocument reading() {
        return HospitalScenario.read(text);
    }

    @Benchmark
    public SimulationPlan planning() {
        return SimulationPlan.of(document);
    }

    /** One trial at ten levels and the settlement of one contract with every line. */
    @Benchmark
    public Statement statement() {
        return Simulation.statement(plan, 17, 2, 5);
    }

    @Benchmark
    public SimulationResult fiveHundredTrials() throws InterruptedException {
        return Simulation.run(plan, 1, Progress.SILENT);
    }
}
