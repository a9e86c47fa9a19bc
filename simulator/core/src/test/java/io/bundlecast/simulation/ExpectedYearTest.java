package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The year that contracts take for a hospital's history is the mean of the years that are drawn at its present level. */
class ExpectedYearTest {

    private static final int TRIALS = 8000;

    /** What the region's distribution of spend leaves out beyond its reach of ten times the mean: 0.0017% of the mean at most for these types. */
    private static final double TAIL = 2e-5;

    private static final Catalogue CATALOGUE = Catalogue.directory(
            Path.of("..", "..", "scenarios", "src", "main", "resources", "io", "bundlecast", "catalogue"));

    /** Inpatient and outpatient joint replacement, and bypass surgery with its high-cost tail, at a hospital that is neither as dear nor as costly as the region. */
    private static final String SCENARIO = """
            title: A hospital without uncertainty and without shocks
            performanceYear: 2027
            hospital: {title: Hospital, baseRate: 7420, relativeSpend: %s, relativeCost: 0.9}
            episodes:
              joints: {catalogue: lower-extremity-joint-replacement, cases: 176}
              cabg: {catalogue: cabg, cases: 38}
            contracts:
              team: {kind: team, year: 2027, track: 3}
            integration: {present: pho, levels: [federation, pho]}
            run: {trials: 2000, seed: 11, design: random, parameterUncertainty: false}
            """;

    private final SimulationPlan plan = plan("1.1");
    private final Experience expected = expected(plan);
    private final double[] sums =
            new double[Measure.values().length * plan.cells().size()];
    private final double[] squares = new double[sums.length];

    private static SimulationPlan plan(String relativeSpend) {
        return SimulationPlan.of(ScenarioReader.readText("expected", SCENARIO.formatted(relativeSpend), CATALOGUE));
    }

    private static Experience expected(SimulationPlan plan) {
        return plan.contracts().get(1).market().expected();
    }

    @Test
    void everyFigureIsTheMeanOfTheYearsThatAreDrawn() {
        TrialWorker worker = new TrialWorker(plan);
        for (int trial = 0; trial < TRIALS; trial++) {
            add(worker.draw(trial, 1)[plan.presentLevel()]);
        }
        for (int cell = 0; cell < plan.cells().size(); cell++) {
            for (Measure measure : Measure.values()) {
                int place = place(cell, measure);
                double mean = sums[place] / TRIALS;
                double error = Math.sqrt(Math.max(0, squares[place] / TRIALS - mean * mean) / TRIALS);
                assertThat(Math.abs(expected.get(cell, measure) - mean))
                        .as(plan.cells().get(cell).type() + " " + measure + " drawn " + mean + " expected "
                                + expected.get(cell, measure))
                        .isLessThanOrEqualTo(4.5 * error + 1e-9 * Math.abs(mean));
            }
        }
    }

    private void add(Experience year) {
        for (int cell = 0; cell < plan.cells().size(); cell++) {
            for (Measure measure : Measure.values()) {
                double value = year.get(cell, measure);
                sums[place(cell, measure)] += value;
                squares[place(cell, measure)] += value * value;
            }
        }
    }

    private static int place(int cell, Measure measure) {
        return cell * Measure.values().length + measure.ordinal();
    }

    @Test
    void spendIsTheSumOfItsParts() {
        for (int cell = 0; cell < plan.cells().size(); cell++) {
            double survivors = expected.get(cell, Measure.EPISODES) / expected.get(cell, Measure.ADMISSIONS);
            double parts = survivors
                            * (expected.get(cell, Measure.ANCHOR_PAYMENT)
                                    + expected.get(cell, Measure.PROFESSIONAL_PAYMENT))
                    + expected.get(cell, Measure.POST_ACUTE_PAYMENT)
                    + expected.get(cell, Measure.READMISSION_PAYMENT)
                    + expected.get(cell, Measure.OTHER_PAYMENT);
            assertThat(expected.get(cell, Measure.SPEND)).isCloseTo(parts, offset(1e-6));
        }
    }

    @Test
    void aHospitalThatSpendsWhatTheRegionDoesHasTheRegionsBenchmarkWithinTheCap() {
        SimulationPlan average = plan("1.0");
        var market = average.contracts().get(1).market();
        for (int cell = 0; cell < average.cells().size(); cell++) {
            double mean = market.countedSpend(market.expected(), cell)
                    / market.expected().get(cell, Measure.EPISODES);
            assertThat(mean).isCloseTo(market.regionalBenchmark()[cell], offset(TAIL * mean));
        }
    }
}
