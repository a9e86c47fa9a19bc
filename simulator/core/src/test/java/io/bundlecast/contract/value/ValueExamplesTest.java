package io.bundlecast.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Replays the worked examples of value formulas, each figure to the precision in which it is printed. */
class ValueExamplesTest {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final List<Class<? extends ValueFormula>> FORMULAS = List.of(
            AdditiveReading.class,
            ProgramCostReading.class,
            AdditiveIndex.class,
            DenominatorIndex.class,
            PowerIndex.class,
            GatedSharing.class,
            NetMonetaryValue.class,
            ComplicationScorecard.class);

    private static final ComplicationScorecard SCORECARD =
            new ComplicationScorecard(null, 0.0, null, null, null, null, null);

    private static final Map<String, ToDoubleFunction<double[]>> PARTS = Map.ofEntries(
            Map.entry("achievement", of -> LinearExchange.achievement(of[0], of[1], of[2])),
            Map.entry("improvement", of -> LinearExchange.improvement(of[0], of[1], of[2])),
            Map.entry("slope", of -> LinearExchange.slope(new double[] {7e6, 7e6, 7e6, 7e6}, of)),
            Map.entry("factor", of -> new LinearExchange(null, of[1], of[2], null, null).factor(of[0])),
            Map.entry("budgetNeutralFactor", of -> TierGrid.budgetNeutralFactor(of[0], of[1])),
            Map.entry("tier", of -> new TierGrid((int) of[0], null, false, null).adjustment(of[1], of[2])),
            Map.entry("tierHighRisk", of -> new TierGrid((int) of[0], null, true, null).adjustment(of[1], of[2])),
            Map.entry("budget", of -> SCORECARD.budget(of[0], of[1])),
            Map.entry("score", of -> SCORECARD.score(of[0])),
            Map.entry("release", of -> SCORECARD.release(of[0])),
            Map.entry("merit", of -> new MeritScore(null, null, null).adjustment(of[0])));

    @TestFactory
    Stream<DynamicTest> wholeFormulas() throws IOException {
        JsonNode file = read("indices");
        return file.get("rows")
                .valueStream()
                .map(row -> DynamicTest.dynamicTest(row.get("row").asString(), () -> replay(file.get("year"), row)));
    }

    @TestFactory
    Stream<DynamicTest> partsOfFormulas() throws IOException {
        return read("parts")
                .get("rows")
                .valueStream()
                .map(row -> DynamicTest.dynamicTest(row.get("row").asString(), () -> {
                    double[] of = row.get("of")
                            .valueStream()
                            .mapToDouble(JsonNode::asDouble)
                            .toArray();
                    ToDoubleFunction<double[]> part =
                            Objects.requireNonNull(PARTS.get(row.get("part").asString()));
                    assertPrinted(part.applyAsDouble(of), row.get("is"));
                }));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = ValueExamplesTest.class.getResourceAsStream("/worked-examples/value/" + name + ".yaml")) {
            return MAPPER.readTree(in);
        }
    }

    private static void replay(JsonNode common, JsonNode row) {
        ObjectNode fields = (ObjectNode) common.deepCopy();
        row.path("year").properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        for (String list : List.of("qualityDeviations", "expectedDeviations", "memberRates")) {
            if (!fields.has(list)) {
                fields.putArray(list);
            }
        }
        CareYear year = MAPPER.treeToValue(fields, CareYear.class);
        Class<? extends ValueFormula> type = FORMULAS.stream()
                .filter(each -> each.getSimpleName().equals(row.get("formula").asString()))
                .findFirst()
                .orElseThrow();
        JsonNode terms = row.has("terms") ? row.get("terms") : MAPPER.createObjectNode();
        ValueFormula formula = MAPPER.treeToValue(terms, type);
        if (row.has("utilizationIndex")) {
            assertPrinted(year.utilizationIndex(false), row.get("utilizationIndex"));
        }
        if (row.has("value")) {
            assertPrinted(formula.value(year), row.get("value"));
        }
        if (row.has("pay")) {
            assertPrinted(formula.pay(year), row.get("pay"));
        }
    }

    private static void assertPrinted(double actual, JsonNode expected) {
        BigDecimal printed = expected.decimalValue();
        double half = 0.5 * Math.pow(10, -printed.scale()) * (1 + 1e-9);
        assertThat(actual).isCloseTo(printed.doubleValue(), offset(half));
    }
}
