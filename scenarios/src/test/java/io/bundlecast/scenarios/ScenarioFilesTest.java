package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.uncertainty.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario file that people copy reads without a problem, and every catalogue entry can be named in one. */
class ScenarioFilesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> entries() {
        return Entry.ids();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWithoutAProblem(Path file) {
        ScenarioDocument document = ScenarioReader.read(file, Catalogue.builtIn());
        assertThat(document.scenario().contracts()).extracting("id").contains("ffs");
        assertThat(document.assumptions())
                .filteredOn(a -> a.mark() != Mark.GIVEN && a.mark() != Mark.ASSUMED)
                .allSatisfy(a -> assertThat(a.source()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsTheEditorWhereItsSchemaIs(Path file) throws IOException {
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("# yaml-language-server: $schema=schema/scenario-v1.json");
        assertThat(Path.of("schema/scenario-v1.json")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryCanBeNamedInAScenario(String id) {
        String text = """
                title: One line
                performanceYear: 2027
                hospital: {title: A hospital, baseRate: 7420}
                population: {commercial: 45000, medicare: 9000, medicaid: 6000}
                episodes:
                  line: {catalogue: %s}
                """.formatted(id);
        ScenarioDocument document = ScenarioReader.readText("one-line", text, Catalogue.builtIn());
        assertThat(document.scenario().episodes().get(0).types())
                .hasSize(Entry.of(id).types().size());
    }

    @Test
    void theExampleOfTheDataDocumentReads() throws IOException {
        String document = Files.readString(Path.of("../docs/data-sources.md"));
        String example = document.substring(document.indexOf("```yaml") + 7, document.lastIndexOf("```"));
        String text =
                "title: One line\nperformanceYear: 2027\nhospital: {title: A hospital, baseRate: 7420}\n" + example;
        ScenarioDocument read = ScenarioReader.readText("example", text, Catalogue.builtIn());
        assertThat(read.scenario()
                        .episodes()
                        .get(0)
                        .types()
                        .get(1)
                        .internalCost()
                        .stay()
                        .mean()
                        .base())
                .isEqualTo(13900);
    }

    @Test
    void theCatalogueListsItsEntries() {
        assertThat(Catalogue.builtIn().entries()).hasSizeGreaterThanOrEqualTo(16);
    }
}
