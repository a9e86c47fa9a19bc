package io.bundlecast.benchmarks;

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

/** Time per episode of the reference year; with ten levels, per episode for all ten: {@code java -jar benchmarks/target/benchmarks.jar ReferenceYearBenchmark -prof gc}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReferenceYearBenchmark {
    private static final int TRIALS = 20;
    private static final int EPISODES = TRIALS * 2950;

    @Param
    Contender contender = Contender.TOTAL_TABLE;

    private Contender.Trials trials = (first, count) -> 0;
    private long next;

    @Setup
    public void prepare() {
        trials = contender.prepared();
    }

    @Benchmark
    @OperationsPerInvocation(EPISODES)
    public double episode() {
        next += TRIALS;
        return trials.run(next, TRIALS);
    }
}
