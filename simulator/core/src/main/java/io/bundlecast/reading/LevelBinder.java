package io.bundlecast.reading;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.scenario.Integration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the integration levels that a scenario names, among the presets and its own. */
record LevelBinder(RecordBinder records, Problems problems) {

    /** @param targets the levels that a journey is planned for; with some, only levels that are named are wanted */
    @Nullable
    Integration bind(Mapping group, List<Scalar> targets) {
        Mapping written = group.mapping("tables");
        IntegrationTables tables = written == null
                ? null
                : records.bind(IntegrationTables.class, written, Map.of(), "The integration tables");
        if (tables == null) {
            return null;
        }
        Map<String, @Nullable IntegrationLevel> known = new LinkedHashMap<>();
        tables.presets().forEach(preset -> known.put(preset.id(), preset));
        Map<String, List<String>> selfAssessed = new LinkedHashMap<>();
        custom(group, tables, !targets.isEmpty(), known, selfAssessed);
        List<IntegrationLevel> levels = new ArrayList<>();
        if (group.get("levels") instanceof Sequence list) {
            list.items().forEach(item -> add(item, known, levels));
        } else if (targets.isEmpty()) {
            levels.addAll(known.values());
        }
        if (!(group.get("present") instanceof Scalar scalar)) {
            return null;
        }
        IntegrationLevel present = level(scalar, known);
        if (present != null && !levels.contains(present)) {
            levels.add(0, present);
        }
        for (Scalar target : targets) {
            IntegrationLevel planned = level(target, known);
            if (planned != null && !levels.contains(planned)) {
                levels.add(planned);
            }
        }
        selfAssessed
                .keySet()
                .retainAll(levels.stream().map(IntegrationLevel::id).toList());
        selfAssessed.values().removeIf(List::isEmpty);
        return present == null
                ? null
                : new Integration(tables, List.copyOf(levels), present.id(), Map.copyOf(selfAssessed));
    }

    private void custom(
            Mapping group,
            IntegrationTables tables,
            boolean ofJourney,
            Map<String, @Nullable IntegrationLevel> known,
            Map<String, List<String>> selfAssessed) {
        Mapping custom = group.mapping("custom");
        if (custom == null) {
            return;
        }
        List<String> components =
                tables.components().stream().map(Component::id).toList();
        SelfAssessed judged = new SelfAssessed(problems, components, ofJourney);
        for (Map.Entry<String, Field> entry : custom.fields().entrySet()) {
            if (entry.getValue().value() instanceof Mapping fields) {
                if (known.containsKey(entry.getKey())) {
                    problems.add(
                            entry.getValue().key(),
                            "'" + entry.getKey() + "' is the name of a preset.",
                            "Choose another.");
                }
                IntegrationLevel level = new CustomLevel(records, problems, components)
                        .read(entry.getKey(), fields, like(fields, known));
                known.put(entry.getKey(), level);
                selfAssessed.put(
                        entry.getKey(),
                        judged.read(
                                fields,
                                entry.getKey().equals(group.text("present")),
                                selfAssessed.getOrDefault(String.valueOf(fields.text("like")), List.of())));
            }
        }
    }

    private @Nullable IntegrationLevel like(Mapping fields, Map<String, @Nullable IntegrationLevel> known) {
        return fields.get("like") instanceof Scalar like ? level(like, known) : null;
    }

    private void add(Node item, Map<String, @Nullable IntegrationLevel> known, List<IntegrationLevel> levels) {
        IntegrationLevel level = item instanceof Scalar scalar ? level(scalar, known) : null;
        if (level != null && levels.contains(level)) {
            problems.add(item.place(), "The level '" + level.id() + "' is listed twice.");
        } else if (level != null) {
            levels.add(level);
        }
    }

    private @Nullable IntegrationLevel level(Scalar scalar, Map<String, @Nullable IntegrationLevel> known) {
        IntegrationLevel level = known.get(scalar.text());
        if (!known.containsKey(scalar.text())) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text() + "' is not an integration level.",
                    Suggestion.of(scalar.text(), known.keySet()));
        }
        return level;
    }
}
