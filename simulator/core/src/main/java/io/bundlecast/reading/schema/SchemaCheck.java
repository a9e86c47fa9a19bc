package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a tree against the schema: fills defaults, reads every number by its unit, and finds what does not belong. */
public final class SchemaCheck {

    private final Schema schema;
    private final AssumptionReader numbers;
    private final Problems problems;
    private final Map<Node, Reading> readings = new IdentityHashMap<>();
    private final Map<Mapping, NumberRule> numberRules = new IdentityHashMap<>();

    public SchemaCheck(Schema schema, AssumptionReader numbers, Problems problems) {
        this.schema = schema;
        this.numbers = numbers;
        this.problems = problems;
    }

    /** The numbers read so far, by the node that states them. */
    public Map<Node, Reading> readings() {
        return readings;
    }

    public void check(Node node, Mapping unresolved, String name) {
        Mapping rule = schema.resolve(unresolved);
        if (rule.has("x-unit")) {
            number(node, rule, name);
            return;
        }
        List<String> types = Schema.texts(rule, "type");
        if (types.contains("object") && node instanceof Mapping group) {
            group(group, schema.selected(rule, group), name);
        } else if (types.contains("array") && node instanceof Sequence list) {
            list(list, rule, name);
        } else if (node instanceof Scalar scalar && !(types.contains("object") || types.contains("array"))) {
            new ScalarCheck(rule, types, problems).check(scalar, name);
        } else {
            String value = node instanceof Scalar scalar && scalar.isEmpty() ? "has no value" : "is " + node.words();
            problems.add(node.place(), name + " " + value + " but must be " + ScalarCheck.kind(types) + ".");
        }
    }

    private void number(Node node, Mapping rule, String name) {
        NumberRule number = numberRules.computeIfAbsent(rule, NumberRule::of);
        if (node instanceof Mapping group && !number.certain() && unknownFields(group, rule)) {
            return;
        }
        Reading reading = numbers.read(node, number, name);
        if (reading != null) {
            readings.put(node, reading);
        }
    }

    private void list(Sequence list, Mapping rule, String name) {
        Mapping items = rule.mapping("items");
        String least = rule.text("minItems");
        if (least != null && list.items().size() < Integer.parseInt(least)) {
            problems.add(
                    list.place(), name + " is a list of " + list.items().size() + " but needs at least " + least + ".");
        }
        String most = rule.text("maxItems");
        if (most != null && list.items().size() > Integer.parseInt(most)) {
            problems.add(
                    list.place(),
                    name + " is a list of " + list.items().size() + " but can hold at most " + most + ".");
        }
        for (Node item : list.items()) {
            if (items != null) {
                check(item, items, name);
            }
        }
    }

    private void group(Mapping group, Mapping rule, String name) {
        unknownFields(group, rule);
        for (String required : Schema.texts(rule, "required")) {
            if (!group.has(required)) {
                problems.add(
                        group.place(),
                        title(rule, name) + " lacks '" + required + "'.",
                        requiredAdvice(rule, required));
            }
        }
        size(group, rule, name);
        fillDefaults(group, rule);
        for (Map.Entry<String, Field> entry : List.copyOf(group.fields().entrySet())) {
            Mapping field = schema.field(rule, entry.getKey());
            if (field != null) {
                check(entry.getValue().value(), field, entry.getKey());
            }
        }
    }

    private void size(Mapping group, Mapping rule, String name) {
        String least = rule.text("minProperties");
        if (least != null && group.fields().size() < Integer.parseInt(least)) {
            problems.add(group.place(), name + " is empty.");
        }
        String most = rule.text("maxProperties");
        if (most != null && group.fields().size() > Integer.parseInt(most)) {
            int size = group.fields().size();
            problems.add(group.place(), name + " holds " + size + " entries but can hold at most " + most + ".");
        }
    }

    private void fillDefaults(Mapping group, Mapping rule) {
        Mapping properties = rule.mapping("properties");
        if (properties == null) {
            return;
        }
        for (Map.Entry<String, Field> property : properties.fields().entrySet()) {
            Node value = schema.resolve((Mapping) property.getValue().value()).get("default");
            if (value != null && !group.has(property.getKey())) {
                group.put(
                        property.getKey(), value.place(), value instanceof Mapping mapping ? deepCopy(mapping) : value);
            }
        }
    }

    /** A default group is filled in turn, so that each use needs its own. */
    private static Mapping deepCopy(Mapping mapping) {
        Mapping copy = new Mapping(mapping.place());
        mapping.fields()
                .forEach((key, field) -> copy.put(
                        key, field.key(), field.value() instanceof Mapping below ? deepCopy(below) : field.value()));
        return copy;
    }

    private boolean unknownFields(Mapping group, Mapping rule) {
        if (!"false".equals(rule.text("additionalProperties"))) {
            keys(group, rule);
            return false;
        }
        boolean some = false;
        Mapping properties = rule.mapping("properties");
        Set<String> known = properties == null ? Set.of() : properties.fields().keySet();
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            if (!known.contains(entry.getKey())) {
                some = true;
                problems.add(
                        entry.getValue().key(),
                        "'" + entry.getKey() + "' is not a field of " + title(rule, "this group") + ".",
                        Suggestion.of(entry.getKey(), known));
            }
        }
        return some;
    }

    private void keys(Mapping group, Mapping rule) {
        Mapping names = rule.mapping("propertyNames");
        if (names == null) {
            return;
        }
        Mapping resolved = schema.resolve(names);
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            Place place = entry.getValue().key();
            new ScalarCheck(resolved, List.of("string"), problems)
                    .check(new Scalar(place, entry.getKey(), true), "The name");
        }
    }

    private static String requiredAdvice(Mapping rule, String required) {
        Mapping properties = rule.mapping("properties");
        Mapping property = properties == null ? null : properties.mapping(required);
        List<String> examples = property == null ? List.of() : Schema.texts(property, "examples");
        return examples.isEmpty() ? "" : "For example '" + required + ": " + examples.get(0) + "'.";
    }

    private static String title(Mapping rule, String otherwise) {
        String title = rule.text("title");
        return title == null ? otherwise : title;
    }
}
