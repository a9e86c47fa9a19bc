package io.bundlecast.benchmarks;

import io.bundlecast.ledger.Statement;
import io.bundlecast.reading.episodes.EpisodeReader;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeTotals;
import io.bundlecast.simulation.trial.StatedYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Rows a second of a hospital's own episodes, read, added up and settled under TEAM: {@code java -jar benchmarks/target/benchmarks.jar EpisodeFileBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EpisodeFileBenchmark {
    static final int ROWS = 20_000;

    private final SimulationPlan plan = ShippedScenario.plan("quick-start");
    private final PlannedContract contract =
            plan.contracts().get(plan.contracts().size() - 1);
    private Path file;

    /** The rows of the shipped example again and again, each with an id of its own. */
    @Setup
    public void write() throws IOException {
        List<String> example = Files.readAllLines(ShippedScenario.folder().resolve("episodes-example.csv"));
        StringBuilder text = new StringBuilder(example.get(0)).append('\n');
        for (int row = 0; row < ROWS; row++) {
            String line = example.get(1 + row % (example.size() - 1));
            text.append('E')
                    .append(row)
                    .append(line, line.indexOf(','), line.length())
                    .append('\n');
        }
        file = Files.createTempFile("episodes", ".csv");
        Files.writeString(file, text);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Statement row() throws IOException {
        EpisodeTotals totals = new EpisodeTotals(plan, contract.market());
        StatedYear year = new StatedYear(plan);
        totals.state(year, EpisodeReader.read(file, plan, totals::add).measures());
        year.complete();
        return year.statement(contract.settlement());
    }
}
