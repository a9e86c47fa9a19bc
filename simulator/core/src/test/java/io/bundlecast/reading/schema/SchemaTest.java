package io.bundlecast.reading.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is read by editors as well: a validator that we did not write must agree with our reading of it. */
class SchemaTest {

    private static final Path FILE = Path.of("../../scenarios/schema/scenario-v1.json");

    private final com.networknt.schema.Schema independent = independent();
    private final Schema ours = Schema.load();

    private static com.networknt.schema.Schema independent() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> {})
                    .getSchema(Files.readString(FILE), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isTheFileThatTheJarCarries() throws IOException {
        try (var packaged = SchemaTest.class.getResourceAsStream(Schema.RESOURCE)) {
            assertThat(packaged).isNotNull();
            assertThat(packaged.readAllBytes()).isEqualTo(Files.readAllBytes(FILE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick-start", "team-hospital", "ace-cardiology-orthopedics"})
    void acceptsTheScenariosInAnEditorToo(String name) throws IOException {
        String text = Files.readString(Path.of("../../scenarios", name + ".yaml"));
        assertThat(independent.validate(text, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "misspelt-keys",
                "misspelt-key-deep",
                "wrong-types",
                "missing-fields",
                "unknown-contract-kind",
                "bad-names",
                "correlations",
                "performance-year",
                "absurd-sizes"
            })
    void refusesInAnEditorTooWhatHasTheWrongShape(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/broken", name + ".yaml"));
        assertThat(independent.validate(text, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void describesEveryField() {
        List<String> silent = new ArrayList<>();
        silentFields(ours.root(), "scenario", silent);
        Mapping definitions = ours.root().mapping("definitions");
        assertThat(definitions).isNotNull();
        definitions.fields().forEach((name, field) -> silentFields((Mapping) field.value(), name, silent));
        assertThat(silent).isEmpty();
    }

    private void silentFields(Mapping rule, String path, List<String> silent) {
        Mapping properties = rule.mapping("properties");
        if (properties == null) {
            return;
        }
        properties.fields().forEach((name, field) -> {
            Mapping property = (Mapping) field.value();
            Mapping resolved = ours.resolve(property);
            boolean described = resolved.has("description") || resolved.has("title") || resolved.has("const");
            if (!described && !path.endsWith("baselineEpisodes")) {
                silent.add(path + "." + name);
            }
            silentFields(property, path + "." + name, silent);
        });
    }

    /** A keyword that the reader does not follow would hold in an editor only. */
    @Test
    void usesOnlyKeywordsThatTheReaderFollows() {
        TreeSet<String> keywords = new TreeSet<>();
        keywords(ours.root(), keywords);
        assertThat(keywords)
                .isSubsetOf(
                        "$id",
                        "$ref",
                        "$schema",
                        "additionalProperties",
                        "allOf",
                        "const",
                        "default",
                        "definitions",
                        "description",
                        "enum",
                        "examples",
                        "exclusiveMaximum",
                        "exclusiveMinimum",
                        "items",
                        "maxItems",
                        "maxProperties",
                        "maximum",
                        "minItems",
                        "minLength",
                        "minProperties",
                        "minimum",
                        "pattern",
                        "properties",
                        "propertyNames",
                        "required",
                        "title",
                        "type",
                        "x-form",
                        "x-unit");
    }

    private void keywords(Mapping rule, TreeSet<String> keywords) {
        rule.fields().forEach((keyword, field) -> {
            keywords.add(keyword);
            Node value = field.value();
            if (List.of("properties", "definitions").contains(keyword)) {
                ((Mapping) value).fields().forEach((name, below) -> keywords((Mapping) below.value(), keywords));
            } else if (List.of("items", "additionalProperties", "propertyNames").contains(keyword)
                    && value instanceof Mapping below) {
                keywords(below, keywords);
            } else if (keyword.equals("allOf")) {
                ((Sequence) value)
                        .items()
                        .forEach(branch -> keywords.addAll(((Mapping) ((Mapping) branch).get("then"))
                                .fields()
                                .keySet()));
            }
        });
    }
}
