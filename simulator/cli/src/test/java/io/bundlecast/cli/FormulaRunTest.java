package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with value formulas over episodes and members, from the command line to the files and back. */
final class FormulaRunTest {

    private static final String SCENARIO = """
            title: Formulas over two families of care
            performanceYear: 2027
            hospital: {title: Hospital, region: Pacific, baseRate: 7420, relativeSpend: 1, relativeCost: 0.95}
            population: {commercial: 20000}
            episodes: {joints: {catalogue: lower-extremity-joint-replacement, cases: 100}}
            chronic: {diabetes: {catalogue: diabetes}}
            contracts: {budget: {kind: alternative-quality-contract, version: 2, gates: {a1c-up-to-9: [70%, 75%, 80%, 85%, 90%]}}}
            value:
              formulas:
                reading: {kind: additive-reading}
                dollars: {kind: net-monetary}
                grid: {kind: tier-grid}
            integration: {present: pho, levels: [pho, ids]}
            run: {trials: 320, seed: 7}
            """;

    @TempDir
    private static Path shared;

    private static Session session;
    private static Map<String, String> files;

    @BeforeAll
    static void runOnce() throws IOException {
        Path scenario = Files.writeString(shared.resolve("formulas.yaml"), SCENARIO);
        session = Session.of("run", scenario, "--out", shared.resolve("run"));
        files = Session.files(shared.resolve("run"));
    }

    @Test
    void warnsOfAFormulaThatCountsUseTwice() {
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .contains("Warning: Avoided use counts twice, once in cost and once for itself, in: "
                        + "Quality / cost + use avoided. Before pay");
        assertThat(files.get("report.html")).contains("<p class=\"warning\">Avoided use counts twice");
    }

    @Test
    void summarisesEachFormulaWithItsStandardErrors() {
        List<String> lines = files.get("summary.csv").lines().toList();
        for (String statistic : List.of("mean", "chanceAboveZero", "luckShareOfVariance")) {
            assertThat(lines).anyMatch(line -> line.matches(",ids,dollars\\.formulaPay," + statistic + ",[^,]+,[^,]+"));
        }
        assertThat(lines).noneMatch(line -> line.startsWith(",pho,dollars.formulaPay,rankCorrelation"));
        assertThat(files.get("summary.json")).contains("\"grid.formulaPay\"");
    }

    @Test
    void reportDrawsTheSameBytesAgain(@TempDir Path place) {
        assertThat(Session.of("report", shared.resolve("run"), "--out", place.resolve("again"))
                        .exitCode())
                .isZero();
        assertThat(Session.files(place.resolve("again"))).isEqualTo(files);
    }
}
