package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What every entry of the catalogue must have, whatever its numbers are. */
class CatalogueTest {

    private static final Set<String> MARKS = Set.of("sourced", "derived", "known", "assumed");

    static List<String> entries() {
        return Entry.ids();
    }

    static List<String> qualityEntries() {
        List<String> ids = new ArrayList<>();
        Entry.tree("index.yaml").path("quality").propertyNames().forEach(ids::add);
        return ids;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void typesShareOutTheLine(String id) {
        Entry entry = Entry.of(id);
        assertThat(entry.types().keySet().stream().mapToDouble(entry::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void strataShareOutThePatientsAndNeedHasMeanOne(String id) {
        double shares = 0;
        double need = 0;
        for (JsonNode stratum : Entry.of(id).line().path("riskStrata")) {
            shares += Entry.number(stratum.path("share"));
            need += Entry.number(stratum.path("share")) * Entry.number(stratum.path("need"));
        }
        assertThat(shares).isCloseTo(1, within(1e-9));
        assertThat(need).isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void partsOfAWholeDoNotExceedIt(String id) {
        Entry entry = Entry.of(id);
        for (String type : entry.types().keySet()) {
            assertThat(EpisodeMoments.share(entry, type, "home"))
                    .as(id + " " + type)
                    .isBetween(0.02, 1.0);
            double cost = entry.value(type, "internalCost", "daysShare")
                    + entry.value(type, "internalCost", "supplyShare")
                    + entry.value(type, "internalCost", "operatingRoomShare");
            assertThat(cost).as(id + " " + type).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyNumberOfAnEpisodeHasAMarkAndASource(String id) {
        assertMarked(Entry.tree("episodes/" + id + ".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diabetes", "heart-failure-year", "other-members"})
    void everyNumberOfAChronicLineHasAMarkAndASource(String id) {
        assertMarked(Entry.tree("chronic/" + id + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("qualityEntries")
    void everyNumberOfAQualityProgrammeHasAMarkAndASource(String id) {
        assertMarked(Entry.tree("quality/" + id + ".yaml"));
    }

    @Test
    void teamCategoriesHoldTheTriggersOfTheRule() {
        assertThat(triggers("LEJR"))
                .containsExactlyInAnyOrder("469", "470", "521", "522", "27447>470", "27130>470", "27702>469");
        assertThat(triggers("SHFFT")).containsExactlyInAnyOrder("480", "481", "482");
        assertThat(triggers("SPINE"))
                .containsExactlyInAnyOrder(
                        "402",
                        "426",
                        "427",
                        "428",
                        "429",
                        "430",
                        "447",
                        "448",
                        "450",
                        "451",
                        "471",
                        "472",
                        "473",
                        "22551>473",
                        "22554>473",
                        "22612>451",
                        "22630>451",
                        "22633>402");
        assertThat(triggers("CABG")).containsExactlyInAnyOrder("231", "232", "233", "234", "235", "236");
        assertThat(triggers("BOWEL")).containsExactlyInAnyOrder("329", "330", "331");
    }

    /** MS-DRGs, and for outpatient procedures the code of the title with the MS-DRG that prices it. */
    private static Set<String> triggers(String category) {
        Set<String> triggers = new TreeSet<>();
        for (String id : Entry.ids()) {
            Entry.of(id).types().forEach((name, type) -> {
                String msDrg = type.path("msDrg").asString();
                String code = type.path("title").asString().replaceAll(".*HCPCS (\\d+).*", "$1");
                if (type.path("category").asString().equals(category)) {
                    triggers.add(type.path("outpatient").asBoolean() ? code + ">" + msDrg : msDrg);
                }
            });
        }
        return triggers;
    }

    private static void assertMarked(JsonNode tree) {
        Set<String> sources = new TreeSet<>(Entry.tree("sources.yaml").propertyNames());
        List<String> wrong = new ArrayList<>();
        walk("", tree, (path, node) -> {
            String mark = node.path("mark").asString("");
            String source = node.path("source").asString("");
            boolean known = sources.stream().anyMatch(source::contains);
            if (!MARKS.contains(mark) || source.isEmpty() || !(known || mark.equals("assumed"))) {
                wrong.add(path + ": " + node);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Visits the maps that hold a value, and bare numbers where a value could stand. */
    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visit) {
        if (node.has("value") || node.has("uncertainty")) {
            visit.accept(path, node);
        } else if (node.isObject()) {
            node.properties().forEach(field -> walk(path + "/" + field.getKey(), field.getValue(), visit));
        } else if (path.matches(
                ".*/(mean|cv|rate|\\w+Share|weight|leakage|overdispersion|\\w+Icc|nationalMean|nationalSd|postEpisodeSpend)")) {
            visit.accept(path, node);
        }
    }
}
