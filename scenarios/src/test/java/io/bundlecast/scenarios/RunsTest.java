package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every scenario file with few trials and compares its means with those recorded under {@code expected}, to the cent.
 *
 * <p>After a change that is meant to move numbers, {@code ./mvnw test -pl scenarios -am -Dbundlecast.record=true} records them anew; the change log says why. */
class RunsTest {

    private static final int TRIALS = 512;

    static List<Path> files() throws IOException {
        return ScenarioFilesTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheRecordedMeansNearTheExactOnes(Path file) throws Exception {
        SimulationResult result = run(ScenarioReader.read(file, Catalogue.builtIn()));
        assertThat(result.checks())
                .allSatisfy(check -> assertThat(check.standardErrors()).isBetween(-6.0, 6.0));
        String found = means(result);
        Path recorded = Path.of("expected").resolve(file.toString().replace(".yaml", ".json"));
        if (Boolean.getBoolean("bundlecast.record")) {
            Files.createDirectories(recorded.getParent());
            Files.writeString(recorded, found);
        }
        assertThat(found)
                .as("if this was meant to move, record it anew with -Dbundlecast.record=true")
                .isEqualTo(Files.readString(recorded));
    }

    private static SimulationResult run(ScenarioDocument document) throws InterruptedException {
        Scenario s = document.scenario();
        RunSettings run = new RunSettings(
                TRIALS, s.run().seed(), s.run().design(), s.run().parameterUncertainty());
        Scenario few = s.with(run, s.report());
        ScenarioDocument shorter =
                new ScenarioDocument(few, document.assumptions(), document.canonicalText(), document.hash());
        return Simulation.run(SimulationPlan.of(shorter), 2, Progress.SILENT);
    }

    /** Mean margin by contract and mean outcomes, at the present level. */
    private static String means(SimulationResult result) {
        int level = result.presentLevel();
        String margins = lines(result.contracts().stream()
                .map(contract -> pair(
                        contract.id(),
                        "%.2f",
                        mean(result.column(result.contracts().indexOf(contract), level, result.margin()))))
                .toList());
        String outcomes = lines(result.outcomes().stream()
                .map(outcome ->
                        pair(outcome.name().toLowerCase(Locale.ROOT), "%.6f", mean(result.column(level, outcome))))
                .toList());
        return "{\n  \"trials\": " + result.trials() + ",\n  \"seed\": "
                + result.provenance().seed() + ",\n  \"level\": \""
                + result.levels().get(level).id() + "\",\n  \"hospitalMargin\": " + margins + ",\n  \"outcomes\": "
                + outcomes + worth(result) + "\n}\n";
    }

    /** On a journey, the mean present value of each sequence under the last contract. */
    private static String worth(SimulationResult result) {
        JourneyResult years = result.journey();
        if (years == null) {
            return "";
        }
        int contract = years.shape().contracts().size() - 1;
        JourneyCash cash = new JourneyCash(years);
        return ",\n  \"presentValue\": "
                + lines(IntStream.range(0, years.shape().courses().size())
                        .mapToObj(course -> pair(
                                years.shape().courses().get(course).id(),
                                "%.2f",
                                mean(cash.presentValue(contract, course))))
                        .toList());
    }

    private static String lines(List<String> pairs) {
        return pairs.stream().collect(Collectors.joining(",\n    ", "{\n    ", "\n  }"));
    }

    private static String pair(String name, String format, double value) {
        return "\"" + name + "\": " + String.format(Locale.ROOT, format, value);
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value;
        }
        return sum / column.length;
    }
}
