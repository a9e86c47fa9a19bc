package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.ScenarioDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFilesTest {

    static final Path SCENARIOS = Path.of("../../scenarios");
    static final Catalogue CATALOGUE =
            Catalogue.directory(SCENARIOS.resolve("src/main/resources/io/bundlecast/catalogue"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quick-start", "team-hospital", "ace-cardiology-orthopedics", "diabetes-network"})
    void canonicalTextReadsBackToAnEqualScenario(String name) throws Exception {
        ScenarioDocument document = ScenarioReader.read(SCENARIOS.resolve(name + ".yaml"), CATALOGUE);
        Path copy = folder.resolve(name + ".yaml");
        Files.writeString(copy, document.canonicalText());

        ScenarioDocument again = ScenarioReader.read(copy, Catalogue.directory(folder));

        assertThat(again.scenario()).isEqualTo(document.scenario());
        assertThat(again.canonicalText()).isEqualTo(document.canonicalText());
        assertThat(again.hash()).isEqualTo(document.hash()).hasSize(64);
    }
}
