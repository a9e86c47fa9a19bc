package io.bundlecast.benchmarks;

import io.bundlecast.exact.Frequency;
import io.bundlecast.exact.Lattice;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
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

/** What a plan computes before the first trial: {@code java -jar benchmarks/target/benchmarks.jar ExactBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExactBenchmark {
    private static final int CELLS = 1 << 12;
    private static final double STEP = 60;

    private final Lognormal lognormal = new Lognormal(13_000, 0.6);
    private final Gamma gamma = new Gamma(9000, 0.6);
    private final Lattice stay = Lattice.discretize(lognormal, STEP, CELLS);
    private final Lattice care = Lattice.discretize(gamma, STEP, CELLS);
    private final EpisodeClass[] types = EpisodeClass.all();
    private final Lattice[] costs = new Lattice[types.length];

    public ExactBenchmark() {
        for (int i = 0; i < costs.length; i++) {
            costs[i] = TotalCost.of(types[i], TotalTableEngine.STEP, TotalTableEngine.CELLS);
        }
    }

    @Benchmark
    public Lattice lognormalOnAGrid() {
        return Lattice.discretize(lognormal, STEP, CELLS);
    }

    @Benchmark
    public Lattice gammaOnAGrid() {
        return Lattice.discretize(gamma, STEP, CELLS);
    }

    @Benchmark
    public Lattice sumOfTwo() {
        return stay.convolve(care);
    }

    @Benchmark
    public Lattice poissonSum() {
        return stay.compound(Frequency.poisson(300), 1 << 17);
    }

    @Benchmark
    public QuantileTable lognormalTable() {
        return QuantileTable.of(lognormal);
    }

    @Benchmark
    public QuantileTable gammaTable() {
        return QuantileTable.of(gamma);
    }

    /** Mean margin, probability of a loss and expected shortfall of the reference year, without simulation. */
    @Benchmark
    public double referenceYear() {
        return new ReferenceAnswer(types, costs).shortfall(0.05);
    }
}
