package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one random number, cost or count takes: {@code java -jar benchmarks/target/benchmarks.jar DrawBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawBenchmark {
    private static final double SIGMA = 0.7;

    private final AddressedStream stream = new AddressedStream();
    private final QuantileTable lognormal = QuantileTable.of(new Lognormal(12_000, 0.8));
    private final QuantileTable gamma = QuantileTable.of(new Gamma(6000, 1.1));
    private final GammaSampler gammaSampler = new GammaSampler(0.83, 6000);
    private final LogNormalDistribution commons = new LogNormalDistribution(new Well19937c(1), 9.1, SIGMA);
    private final SamplingDesign design = SamplingDesign.stratified(1);
    private long trial;

    @Benchmark
    public long number() {
        return stream.nextLong();
    }

    @Benchmark
    public double lognormalByTable() {
        return lognormal.at(stream.nextLong());
    }

    @Benchmark
    public double lognormalByZiggurat() {
        return Math.exp(9.1 + SIGMA * Ziggurat.normal(stream));
    }

    @Benchmark
    public double lognormalOfCommonsMath() {
        return commons.sample();
    }

    @Benchmark
    public double gammaByTable() {
        return gamma.at(stream.nextLong());
    }

    @Benchmark
    public double gammaByRejection() {
        return gammaSampler.draw(stream);
    }

    @Benchmark
    public int poissonOf5() {
        return Counts.poisson(5, stream.nextUniform());
    }

    @Benchmark
    public int poissonOf900() {
        return Counts.poisson(900, stream.nextUniform());
    }

    @Benchmark
    public int binomialOf150() {
        return Counts.binomial(150, 0.15, stream.nextUniform());
    }

    @Benchmark
    public int negativeBinomialOf150() {
        return Counts.negativeBinomial(150, 2.5, stream.nextUniform());
    }

    @Benchmark
    public long streamOfATrial() {
        stream.reset(77, trial++);
        return stream.nextLong();
    }

    @Benchmark
    public double stratifiedUniform() {
        return design.uniform(77, 3, trial++ & 0xFFFF);
    }
}
