package io.bundlecast.reading.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.contract.aqc.AlternativeQualityContract;
import io.bundlecast.contract.bpci.BpciAdvanced;
import io.bundlecast.contract.bundle.CommercialBundle;
import io.bundlecast.contract.caregroup.CareGroup;
import io.bundlecast.contract.cjr.Cjr;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.firstfill.FirstFillPool;
import io.bundlecast.contract.incentive.Incentive;
import io.bundlecast.contract.prometheus.Prometheus;
import io.bundlecast.contract.provencare.ProvenCare;
import io.bundlecast.contract.savings.SharedSavings;
import io.bundlecast.contract.team.Team;
import io.bundlecast.contract.value.AdditiveIndex;
import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.contract.value.ComplicationScorecard;
import io.bundlecast.contract.value.DenominatorIndex;
import io.bundlecast.contract.value.GatedSharing;
import io.bundlecast.contract.value.LinearExchange;
import io.bundlecast.contract.value.MeritScore;
import io.bundlecast.contract.value.NetMonetaryValue;
import io.bundlecast.contract.value.PowerIndex;
import io.bundlecast.contract.value.ProgramCostReading;
import io.bundlecast.contract.value.TierGrid;
import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.integration.Family;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Words;
import io.bundlecast.scenario.Hospital;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.scenario.YearShocks;
import io.bundlecast.uncertainty.Assumption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of a record is a field of the schema, of the same type, and every field of the schema is a component or is listed here as resolved before. */
class SchemaAndRecordsTest {

    /** Fields that are worked out before a record is made. */
    private static final Set<String> RESOLVED = Set.of(
            "catalogue",
            "description",
            "kind",
            "everyType",
            "casesPerThousand",
            "membersPerThousand",
            "startsPerThousand",
            "weight",
            "baseRate",
            "like",
            "selfAssessed");

    private final Schema schema = Schema.load();

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("hospital", Hospital.class),
                Arguments.of("episodeLine", EpisodeLine.class),
                Arguments.of("episodeType", EpisodeType.class),
                Arguments.of("chronicLine", ChronicLine.class),
                Arguments.of("firstFillLine", FirstFillLine.class),
                Arguments.of("portfolio", Portfolio.class),
                Arguments.of("qualityMeasure", QualityMeasure.class),
                Arguments.of("feeForService", FeeForService.class),
                Arguments.of("team", Team.class),
                Arguments.of("ace", AceDemonstration.class),
                Arguments.of("firstFillPool", FirstFillPool.class),
                Arguments.of("alternativeQualityContract", AlternativeQualityContract.class),
                Arguments.of("prometheus", Prometheus.class),
                Arguments.of("careGroup", CareGroup.class),
                Arguments.of("sharedSavings", SharedSavings.class),
                Arguments.of("incentive", Incentive.class),
                Arguments.of("commercialBundle", CommercialBundle.class),
                Arguments.of("provenCare", ProvenCare.class),
                Arguments.of("bpciAdvanced", BpciAdvanced.class),
                Arguments.of("cjr", Cjr.class),
                Arguments.of("additiveReading", AdditiveReading.class),
                Arguments.of("programCostReading", ProgramCostReading.class),
                Arguments.of("additiveIndex", AdditiveIndex.class),
                Arguments.of("denominatorIndex", DenominatorIndex.class),
                Arguments.of("powerIndex", PowerIndex.class),
                Arguments.of("tierGrid", TierGrid.class),
                Arguments.of("linearExchange", LinearExchange.class),
                Arguments.of("meritScore", MeritScore.class),
                Arguments.of("gatedSharing", GatedSharing.class),
                Arguments.of("netMonetaryValue", NetMonetaryValue.class),
                Arguments.of("complicationScorecard", ComplicationScorecard.class),
                Arguments.of("integrationTables", IntegrationTables.class),
                Arguments.of("preset", IntegrationLevel.class),
                Arguments.of("customLevel", IntegrationLevel.class),
                Arguments.of("shocks", YearShocks.class),
                Arguments.of("run", RunSettings.class),
                Arguments.of("report", ReportSettings.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void agree(String definition, Class<?> type) {
        List<String> differences = new ArrayList<>();
        compare(type, schema.definition(definition), definition, differences);
        assertThat(differences).isEmpty();
    }

    private void compare(Class<?> type, Mapping rule, String path, List<String> differences) {
        Mapping properties = rule.mapping("properties");
        Set<String> fields = properties == null
                ? new TreeSet<>()
                : new TreeSet<>(properties.fields().keySet());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (name.equals("id") || type == YearShocks.DriverCorrelation.class) {
                continue;
            }
            Mapping field = fields.remove(name) ? schema.field(rule, name) : null;
            if (field == null) {
                differences.add(path + " lacks " + name + ", a component of " + type.getSimpleName());
            } else {
                compare(component.getGenericType(), field, path + "." + name, differences);
            }
        }
        fields.removeAll(RESOLVED);
        if (Contract.class.isAssignableFrom(type) || ValueFormula.class.isAssignableFrom(type)) {
            fields.remove("title");
        }
        if (!fields.isEmpty() && type != YearShocks.DriverCorrelation.class) {
            differences.add(path + " has " + fields + ", which " + type.getSimpleName() + " lacks");
        }
    }

    private void compare(Type type, Mapping rule, String path, List<String> differences) {
        List<String> types = Schema.texts(rule, "type");
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == Map.class) {
                expect(types.contains("object"), path + " must be a group", differences);
                compare(arguments[1], values(rule), path + ".*", differences);
            } else {
                boolean byId = types.contains("object");
                Mapping items = byId ? values(rule) : schema.resolve((Mapping) rule.get("items"));
                compare(arguments[0], items, path + "[]", differences);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Assumption.class) {
            expect(rule.has("x-unit") && types.contains("object"), path + " must be uncertain", differences);
        } else if (plain == double.class || plain == Double.class) {
            expect(rule.has("x-unit") && !types.contains("object"), path + " must be a plain number", differences);
        } else if (plain.isRecord()) {
            compare(plain, rule, path, differences);
        } else if (plain.isEnum()) {
            constants(plain, rule, path, differences);
        } else {
            String expected = plain == String.class ? "string" : plain == boolean.class ? "boolean" : "integer";
            expect(types.contains(expected), path + " must be of type " + expected, differences);
        }
    }

    private Mapping values(Mapping rule) {
        Mapping properties = rule.mapping("properties");
        Mapping values = rule.mapping("additionalProperties");
        return schema.resolve(
                values != null
                        ? values
                        : (Mapping)
                                properties.fields().values().iterator().next().value());
    }

    private static void constants(Class<?> type, Mapping rule, String path, List<String> differences) {
        List<String> words = Schema.texts(rule, "enum");
        words.forEach(word -> expect(Words.constant(type, word) != null, path + " allows " + word, differences));
        for (Object constant : type.getEnumConstants()) {
            boolean offered = words.stream().anyMatch(word -> Words.same(word, ((Enum<?>) constant).name()));
            boolean elsewhere = path.endsWith("party") || constant == Family.PRESCRIBING || constant == Family.CHRONIC;
            expect(offered || elsewhere, path + " does not offer " + constant, differences);
        }
    }

    private static void expect(boolean holds, String difference, List<String> differences) {
        if (!holds) {
            differences.add(difference);
        }
    }
}
