package io.bundlecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class SmokeTest {

    /** Once, in this process: it compiles and runs, the time means nothing. {@link BenchmarkStatesTest} runs those of whole scenarios. */
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Options once = new OptionsBuilder()
                .include("io.bundlecast.benchmarks")
                .exclude("Settlement|CareYear|Formula|Horizon|Journey|EpisodeFile|ShippedScenario")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .mode(Mode.SingleShotTime)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        int draws = 12;
        int exact = 7;
        int scenario = 4;
        int trials = 3 * 2;
        assertThat(new Runner(once).run()).hasSize(draws + exact + Contender.values().length + scenario + trials);
    }
}
