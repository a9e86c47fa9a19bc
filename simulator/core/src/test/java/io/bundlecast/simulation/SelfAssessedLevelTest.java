package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Doubt about a hospital's own maturities moves what other levels would change, and nothing else. */
class SelfAssessedLevelTest {

    private static final Catalogue CATALOGUE = Catalogue.directory(
            Path.of("..", "..", "scenarios", "src", "main", "resources", "io", "bundlecast", "catalogue"));

    private static final String SCENARIO = """
            title: A hospital that knows itself, or does not
            performanceYear: 2027
            hospital: {title: Hospital, baseRate: 7420}
            episodes:
              joints: {catalogue: lower-extremity-joint-replacement, cases: 176}
            contracts:
              team: {kind: team, year: 2027, track: 3}
            integration:
              present: ours
              levels: [ours, ids]
              custom:
                ours: {title: Ours, like: pho, maturity: {vend: 0.5, comp: 0.3, ppm: 0.5, path: 0.5}%s}
            run: {trials: 1024, seed: 11, parameterUncertainty: %s}
            """;

    private static SimulationResult run(String judged, boolean uncertain) throws InterruptedException {
        String text = SCENARIO.formatted(judged, uncertain);
        return Simulation.run(SimulationPlan.of(ScenarioReader.readText("own", text, CATALOGUE)), 2, Progress.SILENT);
    }

    @Test
    void itMovesOtherLevelsButNotThePresentOne() throws InterruptedException {
        SimulationResult judged = run("", true);
        SimulationResult stated = run(", selfAssessed: []", true);
        for (Outcome outcome : judged.outcomes()) {
            assertThat(judged.column(0, outcome)).as("%s", outcome).containsExactly(stated.column(0, outcome));
        }
        double[] drawn = judged.column(1, 1, ContractMeasure.HOSPITAL_MARGIN);
        double[] known = stated.column(1, 1, ContractMeasure.HOSPITAL_MARGIN);
        double[] between = new double[drawn.length];
        for (int trial = 0; trial < between.length; trial++) {
            between[trial] = drawn[trial] - known[trial];
        }
        Summary moved = Summary.of(between);
        assertThat(moved.standardDeviation().value()).isGreaterThan(1000);
        assertThat(Math.abs(moved.mean().value()))
                .isLessThan(moved.standardDeviation().value());
    }

    @Test
    void itIsOffWithAllOtherDoubt() throws InterruptedException {
        assertThat(run("", false).column(1, 1, ContractMeasure.HOSPITAL_MARGIN))
                .containsExactly(run(", selfAssessed: []", false).column(1, 1, ContractMeasure.HOSPITAL_MARGIN));
    }
}
