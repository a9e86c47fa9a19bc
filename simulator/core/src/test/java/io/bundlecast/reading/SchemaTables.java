package io.bundlecast.reading;

import io.bundlecast.reading.schema.Bounds;
import io.bundlecast.reading.schema.Schema;
import io.bundlecast.reading.schema.Unit;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schema as tables for people: one for each group of fields, in the order in which a scenario uses them. */
final class SchemaTables {

    private final Schema schema = Schema.load();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> done = new LinkedHashSet<>();

    static String text() {
        SchemaTables tables = new SchemaTables();
        tables.group(tables.schema.root(), "a scenario");
        return tables.text.toString();
    }

    private void group(Mapping rule, String title) {
        Mapping properties = rule.mapping("properties");
        if (properties == null || !done.add(title)) {
            return;
        }
        text.append("\n### ")
                .append(Character.toUpperCase(title.charAt(0)))
                .append(title.substring(1))
                .append("\n\n");
        text.append("| field | value | default | what it is |\n|---|---|---|---|\n");
        List<Mapping> below = new ArrayList<>();
        properties.fields().forEach((name, field) -> {
            Mapping property = schema.resolve((Mapping) field.value());
            row(name, property);
            below.add(property);
        });
        below.forEach(this::below);
    }

    private void below(Mapping property) {
        if (property.has("x-unit")) {
            return;
        }
        String title = property.text("title");
        if (property.has("allOf")) {
            ((Sequence) property.get("allOf")).items().forEach(branch -> {
                Mapping then = ((Mapping) branch).mapping("then");
                Mapping contract = then == null ? null : schema.resolve(then);
                if (contract != null) {
                    group(contract, String.valueOf(contract.text("title")));
                }
            });
        } else if (property.has("properties")) {
            group(property, title == null ? "fields" : title);
        }
        for (String key : List.of("items", "additionalProperties")) {
            Mapping items = property.mapping(key);
            if (items != null) {
                below(schema.resolve(items));
            }
        }
    }

    private void row(String name, Mapping property) {
        String description = property.text("description");
        String title = property.text("title");
        String what =
                description != null ? description : property.has("const") ? "Always this." : String.valueOf(title);
        List<String> examples = Schema.texts(property, "examples");
        String example = examples.isEmpty() || property.has("default") ? "" : " For example `" + examples.get(0) + "`.";
        Node fallback = property.get("default");
        text.append("| `").append(name).append("` | ").append(value(property)).append(" | ");
        text.append(fallback == null ? "" : defaultOf(fallback))
                .append(" | ")
                .append(what)
                .append(example)
                .append(" |\n");
    }

    private String value(Mapping property) {
        String unit = property.text("x-unit");
        List<String> types = Schema.texts(property, "type");
        if (unit != null) {
            Bounds bounds = Bounds.of(property);
            String range = bounds.isLimited() ? ", " + bounds.words(Unit.of(unit)) : "";
            return (types.contains("object") ? "uncertain " : "number ") + "(" + unit + ")" + range;
        }
        if (property.has("const")) {
            return "`" + property.text("const") + "`";
        }
        List<String> choices = Schema.texts(property, "enum");
        if (!choices.isEmpty()) {
            return "`"
                    + String.join(
                            "`, `",
                            choices.stream().filter(choice -> !choice.isEmpty()).toList()) + "`";
        }
        String type = types.get(0);
        if (type.equals("integer")) {
            Bounds bounds = Bounds.of(property);
            return "whole number" + (bounds.isLimited() ? ", " + bounds.words(Unit.COUNT) : "");
        }
        boolean byName = property.mapping("additionalProperties") != null;
        return switch (type) {
            case "object" -> byName ? "fields by name" : "fields";
            case "array" -> "list";
            case "boolean" -> "`true` or `false`";
            default -> "text";
        };
    }

    private static String defaultOf(Node node) {
        if (node instanceof Mapping mapping) {
            String quantity = mapping.text(mapping.has("uncertainty") ? "uncertainty" : "value");
            return quantity == null ? "its fields' defaults" : "`" + quantity + "`";
        }
        if (node instanceof Sequence list) {
            return list.items().size() > 3 ? "a table of " + list.items().size() : "see the schema";
        }
        String text = ((Scalar) node).text();
        return text.isEmpty() ? "none" : "`" + text + "`";
    }
}
