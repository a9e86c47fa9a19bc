package io.bundlecast.reading;

import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of an episode line must satisfy together. */
record EpisodeChecks(Map<Node, Reading> readings, Problems problems) {

    /** Shares written with a few digits need not sum to 1 exactly. */
    private static final double ROUNDING = 0.005;

    private static final List<String> PLACES = List.of("irfShare", "snfShare", "homeHealthShare");
    private static final List<String> COSTS = List.of("daysShare", "supplyShare", "operatingRoomShare");

    void check(String id, Mapping line) {
        if (line.get("riskStrata") instanceof Sequence strata) {
            wholeOf(
                    strata,
                    "The shares of the risk strata of " + id,
                    strata.items().stream()
                            .map(item -> item instanceof Mapping fields ? base(fields, "share") : null)
                            .toList());
        }
        Mapping types = line.mapping("types");
        if (types == null || types.fields().isEmpty()) {
            return;
        }
        if (line.has("cases")) {
            wholeOf(
                    types,
                    "The shares of the types of " + id,
                    types.fields().values().stream()
                            .map(field -> field.value() instanceof Mapping fields ? base(fields, "share") : null)
                            .toList());
        }
        for (Map.Entry<String, Field> type : types.fields().entrySet()) {
            if (type.getValue().value() instanceof Mapping fields) {
                partsOf(fields.mapping("postAcute"), PLACES, "The shares of places of care of " + id);
                partsOf(fields.mapping("internalCost"), COSTS, "The parts of the internal cost of " + id);
            }
        }
    }

    private @Nullable Double base(Mapping fields, String key) {
        Node node = fields.get(key);
        Reading reading = node == null ? null : readings.get(node);
        return reading == null ? null : Double.valueOf(reading.assumption().base());
    }

    private void wholeOf(Node place, String what, List<@Nullable Double> shares) {
        double sum = 0;
        for (Double share : shares) {
            if (share == null) {
                return;
            }
            sum += share;
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            problems.add(place.place(), what + " sum to " + shown(sum) + " but must sum to 100%.");
        }
    }

    private void partsOf(@Nullable Mapping group, List<String> keys, String what) {
        if (group == null) {
            return;
        }
        double sum = 0;
        for (String key : keys) {
            Double share = base(group, key);
            sum += share == null ? 0 : share;
        }
        if (sum > 1 + ROUNDING) {
            problems.add(
                    written(group, keys),
                    what + " (" + String.join(", ", keys) + ") sum to " + shown(sum) + " but can be at most 100%.");
        }
    }

    /** Where the author of the scenario wrote one of the fields, rather than the catalogue. */
    private static Place written(Mapping group, List<String> keys) {
        for (String key : keys) {
            Node node = group.get(key);
            if (node != null && node.place().origin() == Place.Origin.SCENARIO) {
                return node.place();
            }
        }
        return group.place();
    }

    private static String shown(double sum) {
        return NumberText.percent(Math.rint(sum * 1000) / 1000);
    }
}
