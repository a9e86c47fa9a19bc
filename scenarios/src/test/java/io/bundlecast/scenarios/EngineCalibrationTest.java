package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine draws the episodes that the calibration computes: same mean, same spread between patients. */
class EngineCalibrationTest {

    private static final int CASES = 400;

    /** One line by itself, with nothing left to chance but the patients. */
    private static final String SCENARIO = """
            title: One line, patients only
            performanceYear: 2026
            inflation: 2%%
            hospital: {title: A hospital, baseRate: 7275, relativeSpend: 1, relativeCost: 1}
            episodes:
              line:
                catalogue: %s
                cases: %d
                overdispersion: 1
                leakage: 0%%
                physicians: {count: 1, postAcuteIcc: 0%%, supplyIcc: 0%%}
            integration: {present: solo, levels: [solo]}
            shocks:
              price: 0%%
              regionalTrend: 0%%
              regionalCaseMix: 0%%
              volume: 0%%
              drivers: {%s}
              correlations: []
            run: {trials: 2000, seed: 7, parameterUncertainty: false}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"lower-extremity-joint-replacement-90", "heart-failure", "ami", "cabg", "major-bowel"})
    void drawsTheMeanAndSpreadOfTheMixture(String id) throws InterruptedException {
        double[] averages = spendPerEpisode(id);
        EpisodeMoments expected = Cohort.survivors(id);
        double mean = mean(averages);
        double standardError = expected.mean() * expected.cv() / Math.sqrt((double) CASES * averages.length);
        assertThat((mean - expected.mean()) / standardError).as("z of the mean").isBetween(-4.0, 4.0);
        assertThat(Math.sqrt(variance(averages, mean) * CASES) / mean).isCloseTo(expected.cv(), withPercentage(6));
    }

    private static double[] spendPerEpisode(String id) throws InterruptedException {
        String quiet = String.join(
                ", ",
                List.of("LOS", "IPCOST", "COMP", "READ", "PACUSE", "PACCOST", "MORT", "SUPPLY", "DUP", "QUAL").stream()
                        .map(driver -> driver + ": 0%")
                        .toList());
        String text = SCENARIO.formatted(id, CASES, quiet);
        SimulationPlan plan = SimulationPlan.of(ScenarioReader.readText("one-line", text, Catalogue.builtIn()));
        SimulationResult result = Simulation.run(plan, 2, Progress.SILENT);
        return result.column(0, Outcome.SPEND_PER_EPISODE);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
