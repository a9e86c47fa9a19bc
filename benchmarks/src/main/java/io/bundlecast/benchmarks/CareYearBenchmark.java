package io.bundlecast.benchmarks;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Time per trial of a network's chronic year and first-fill year under fee for service, by levels: {@code java -jar benchmarks/target/benchmarks.jar CareYearBenchmark}. */
public class CareYearBenchmark extends SimulationBenchmark {
    static final int TRIALS = 256;
    private static final String ALL_LEVELS =
            "[pho, federation, solo, ipa, pay-for-ehr, employed, co-management, cin, group-practice, ids]";

    /** A family of care, as a scenario has it. */
    public enum Care {
        CHRONIC("chronic: {diabetes: {catalogue: diabetes}}"),
        FIRST_FILL("firstFills: {generics: {catalogue: first-fills-2021}}");

        private final String line;

        Care(String line) {
            this.line = line;
        }
    }

    @Param
    Care care = Care.CHRONIC;

    @Param({"1", "10"})
    int levels = 1;

    @Override
    SimulationPlan plan() {
        return SimulationPlan.of(ScenarioReader.readText("network.yaml", text(), Catalogue.builtIn()));
    }

    private String text() {
        return String.format(Locale.ROOT, """
                title: One family of care
                performanceYear: 2027
                hospital: {title: The network's hospital, region: East North Central}
                population: {commercial: 50000, medicare: 10000}
                %s
                contracts: {ffs: {kind: fee-for-service}}
                integration: {present: pho, levels: %s}
                shocks: {price: 1%%, regionalTrend: 1.5%%, volume: 4%%}
                run: {trials: %d, seed: 2027, design: stratified, parameterUncertainty: true}
                """, care.line, levels == 1 ? "[pho]" : ALL_LEVELS, TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return simulate();
    }
}
