package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Replays every file under worked-examples: its terms and figures through the settlement, each stated line to the precision in which it is printed. */
class WorkedExamplesTest {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TestFactory
    Stream<DynamicTest> replays() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            if (file.getParent().endsWith("value")) {
                continue; // Formulas settle nothing: ValueExamplesTest replays them.
            }
            JsonNode example = MAPPER.readTree(Files.readString(file));
            for (JsonNode row : example.get("rows")) {
                ObjectNode merged = merge((ObjectNode) example.deepCopy(), row);
                String name = file.getFileName() + ": " + row.get("row").asString();
                tests.add(DynamicTest.dynamicTest(name, () -> replay(merged)));
            }
        }
        return tests.stream();
    }

    @Test
    void everyExampleNamesItsSourceFirst() throws IOException, URISyntaxException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : files()) {
            String first = Files.readAllLines(file).get(0);
            assertThat(first).as(file.toString()).matches("# (Published|Computed by this project).*");
        }
    }

    private static void replay(JsonNode example) {
        Statement statement = new WorkedExample(example, MAPPER).settle();
        for (Map.Entry<String, JsonNode> line : example.get("lines").properties()) {
            assertPrinted(line.getKey(), WorkedExample.shown(statement, line.getKey()), line.getValue());
        }
        for (Map.Entry<String, JsonNode> account : example.path("accounts").properties()) {
            double balance = statement.balances().balance(Account.valueOf(account.getKey()));
            assertPrinted(account.getKey(), balance, account.getValue());
        }
    }

    private static void assertPrinted(String name, double actual, JsonNode expected) {
        BigDecimal printed = expected.decimalValue();
        double half = 0.5 * Math.pow(10, -printed.scale()) * (1 + 1e-9);
        assertThat(actual).as(name).isCloseTo(printed.doubleValue(), offset(half));
    }

    private static ObjectNode merge(ObjectNode base, JsonNode over) {
        for (Map.Entry<String, JsonNode> field : over.properties()) {
            JsonNode present = base.get(field.getKey());
            if (present instanceof ObjectNode map && field.getValue().isObject()) {
                merge(map, field.getValue());
            } else {
                base.set(field.getKey(), field.getValue());
            }
        }
        return base;
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        Path folder =
                Path.of(WorkedExamplesTest.class.getResource("/worked-examples").toURI());
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
