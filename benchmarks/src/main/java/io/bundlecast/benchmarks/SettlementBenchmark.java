package io.bundlecast.benchmarks;

import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Balances;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to settle one drawn year by the kind of contract; fee for service is the flows below every contract: {@code java -jar benchmarks/target/benchmarks.jar SettlementBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SettlementBenchmark {
    /** Several, so that gains and losses take turns. */
    static final int YEARS = 16;

    @Param
    SettledContract contract = SettledContract.FEE_FOR_SERVICE;

    private final Experience[] years = new Experience[YEARS];
    private Settlement settlement;
    private Balances balances;
    private int next;

    @Setup
    public void prepare() {
        SimulationPlan plan = contract.plan();
        for (int i = 0; i < YEARS; i++) {
            years[i] = Simulation.experience(plan, i, plan.presentLevel());
        }
        settlement = contract.settlement(plan);
        balances = new Balances(plan.scenario().report().party());
    }

    @Benchmark
    public Balances settlement() {
        next = (next + 1) % YEARS;
        balances.clear();
        settlement.settle(years[next], balances);
        return balances;
    }
}
