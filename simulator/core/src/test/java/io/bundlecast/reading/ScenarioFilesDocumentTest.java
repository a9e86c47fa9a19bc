package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference for analysts says what the schema says. To write its tables anew, run with {@code -Dbundlecast.record=true}. */
class ScenarioFilesDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/scenario-files.md");
    private static final String FIRST_TABLE = "\n### A scenario\n";

    @Test
    void itsTablesAreThoseOfTheSchema() throws IOException {
        String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
        int tables = document.indexOf(FIRST_TABLE);
        String prose = tables < 0 ? document : document.substring(0, tables);
        if (Boolean.getBoolean("bundlecast.record")) {
            Files.writeString(DOCUMENT, prose + SchemaTables.text());
        }
        assertThat(document.substring(prose.length())).isEqualTo(SchemaTables.text());
    }

    @Test
    void itsScenarioCanBeRead() throws IOException {
        Matcher example =
                Pattern.compile("```yaml\n(title: .*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        assertThat(example.find()).isTrue();
        var scenario = ScenarioReader.readText("example", example.group(1), ScenarioFilesTest.CATALOGUE)
                .scenario();
        assertThat(scenario.contracts()).hasSize(3);
        assertThat(scenario.integration().present()).isEqualTo("ours");
    }
}
