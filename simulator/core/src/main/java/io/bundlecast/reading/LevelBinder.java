package io.bundlecast.reading;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.reading.Node.Field;
import io.bundlecast.reading.Node.Mapping;
import io.bundlecast.reading.Node.Scalar;
import io.bundlecast.reading.Node.Sequence;
import io.bundlecast.scenario.Integration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the integration levels that a scenario names, among the presets and its own. */
record LevelBinder(RecordBinder records, Problems problems) {

    private static final List<String> PRESETS = List.of(
            "solo",
            "federation",
            "ipa",
            "pay-for-ehr",
            "employed",
            "pho",
            "co-management",
            "cin",
            "group-practice",
            "ids");

    @Nullable
    Integration bind(Mapping group) {
        IntegrationTables tables = new IntegrationTables(PRESETS.stream()
                .map(id -> new IntegrationLevel(id, id, Map.of()))
                .toList());
        Map<String, IntegrationLevel> known = new LinkedHashMap<>();
        tables.presets().forEach(preset -> known.put(preset.id(), preset));
        Mapping custom = group.mapping("custom");
        if (custom != null) {
            for (Map.Entry<String, Field> entry : custom.fields().entrySet()) {
                if (entry.getValue().value() instanceof Mapping fields) {
                    known.put(entry.getKey(), own(entry.getKey(), fields, known));
                }
            }
        }
        List<IntegrationLevel> levels = new ArrayList<>();
        if (group.get("levels") instanceof Sequence list) {
            list.items().forEach(item -> add(item, known, levels));
        } else {
            levels.addAll(known.values());
        }
        Node present = group.get("present");
        if (present instanceof Scalar scalar) {
            IntegrationLevel level = level(scalar, known);
            if (level != null && !levels.contains(level)) {
                levels.add(0, level);
            }
            return level == null ? null : new Integration(tables, List.copyOf(levels), level.id());
        }
        return null;
    }

    private void add(Node item, Map<String, IntegrationLevel> known, List<IntegrationLevel> levels) {
        IntegrationLevel level = item instanceof Scalar scalar ? level(scalar, known) : null;
        if (level != null && levels.contains(level)) {
            problems.add(item.place(), "The level '" + level.id() + "' is listed twice.");
        } else if (level != null) {
            levels.add(level);
        }
    }

    private @Nullable IntegrationLevel level(Scalar scalar, Map<String, IntegrationLevel> known) {
        IntegrationLevel level = known.get(scalar.text());
        if (level == null) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text() + "' is not an integration level.",
                    Suggestion.of(scalar.text(), known.keySet()));
        }
        return level;
    }

    private IntegrationLevel own(String id, Mapping fields, Map<String, IntegrationLevel> known) {
        Map<String, Double> maturity = new LinkedHashMap<>();
        if (fields.get("like") instanceof Scalar like) {
            IntegrationLevel start = level(like, known);
            if (start != null) {
                maturity.putAll(start.maturity());
            }
        }
        Mapping own = fields.mapping("maturity");
        if (own != null) {
            own.fields().forEach((component, field) -> {
                Double value = records.number(field.value());
                if (value != null) {
                    maturity.put(component, value);
                }
            });
        }
        return new IntegrationLevel(id, String.valueOf(fields.text("title")), Map.copyOf(maturity));
    }
}
