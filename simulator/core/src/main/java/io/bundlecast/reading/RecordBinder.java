package io.bundlecast.reading;

import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.reading.tree.Words;
import io.bundlecast.uncertainty.Assumption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of a group of fields that have the names of its components; a list of records with an {@code id} is written as a group by id. */
final class RecordBinder {

    private final Map<Node, Reading> readings;
    private final Problems problems;

    RecordBinder(Map<Node, Reading> readings, Problems problems) {
        this.readings = readings;
        this.problems = problems;
    }

    /** The record, or null with a problem added.
     *
     * @param given components that do not come from the group */
    <T> @Nullable T bind(Class<T> type, Mapping group, Map<String, Object> given, String name) {
        return bind(type, group, given, name, "");
    }

    /** A record of several that are told apart by their names: one that lacks fields may be another's name misspelt. */
    <T> @Nullable T bindOneOf(Class<T> type, Mapping all, String id, Mapping group) {
        List<String> others = new ArrayList<>(all.fields().keySet());
        others.remove(id);
        return bind(type, group, Map.of("id", id), id, Suggestion.of(id, others));
    }

    private <T> @Nullable T bind(Class<T> type, Mapping group, Map<String, Object> given, String name, String advice) {
        RecordShape<T> shape = RecordShape.of(type);
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        boolean whole = true;
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            String field = component.getName();
            values[i] = given.containsKey(field) ? given.get(field) : component(component, group, name);
            if (values[i] == null && !RecordShape.isNullable(component)) {
                whole = false;
                if (!group.has(field) && !problems.saysAt(group.place(), "lacks '" + field + "'")) {
                    lacking.add("'" + field + "'");
                }
            }
        }
        if (!lacking.isEmpty()) {
            problems.add(group.place(), name + " lacks " + String.join(", ", lacking) + ".", advice);
        }
        return whole ? create(shape, values, group, name) : null;
    }

    private <T> @Nullable T create(RecordShape<T> shape, @Nullable Object[] values, Mapping group, String name) {
        try {
            return shape.create(values);
        } catch (IllegalArgumentException e) {
            refuse(group, name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reports what a record refuses, at the field that the message begins with. */
    private void refuse(Mapping group, String name, String message) {
        Field field = group.fields().get(message.split("[ .]", 2)[0]);
        String sentence = message.endsWith(".") ? message : message + ".";
        Place place = field == null ? group.place() : field.value().place();
        if (!problems.hasAt(place)) {
            problems.add(place, name + ": " + sentence);
        }
    }

    /** A number that the schema has read, or null. */
    @Nullable
    Double number(@Nullable Node node) {
        Reading reading = node == null ? null : readings.get(node);
        return reading == null ? null : Double.valueOf(reading.assumption().base());
    }

    private @Nullable Object component(RecordComponent component, Mapping group, String name) {
        Node node = group.get(component.getName());
        return node == null ? null : value(component.getGenericType(), node, name + "." + component.getName());
    }

    private @Nullable Object value(Type type, Node node, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? map((Class<?>) arguments[0], arguments[1], node, name)
                    : list((Class<?>) arguments[0], node, name);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == Assumption.class) {
            Reading reading = readings.get(node);
            return reading == null ? null : reading.assumption();
        }
        if (wanted == double.class || wanted == Double.class) {
            Reading reading = readings.get(node);
            return reading == null ? null : (Object) reading.assumption().base();
        }
        if (node instanceof Scalar scalar && !wanted.isRecord()) {
            return scalar(wanted, scalar.text());
        }
        return node instanceof Mapping group && wanted.isRecord() ? bind(wanted, group, Map.of(), name) : null;
    }

    private static @Nullable Object scalar(Class<?> wanted, String text) {
        if (wanted == String.class) {
            return text;
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (wanted.isEnum()) {
            return Words.constant(wanted, text);
        }
        NumberText.Figure figure = NumberText.parse(text);
        if (figure == null) {
            return null;
        }
        return wanted == int.class || wanted == Integer.class
                ? (Object) (int) figure.value()
                : wanted == long.class ? (Object) (long) figure.value() : null;
    }

    private @Nullable Map<Object, Object> map(Class<?> keys, Type values, Node node, String name) {
        if (!(node instanceof Mapping group)) {
            return null;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            Object key = scalar(keys, entry.getKey());
            Object value = value(values, entry.getValue().value(), name + "." + entry.getKey());
            whole &= key != null && value != null;
            if (key != null && value != null) {
                map.put(key, value);
            }
        }
        return whole ? map : null;
    }

    private @Nullable List<Object> list(Class<?> items, Node node, String name) {
        List<@Nullable Object> list = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                list.add(value(items, item, name));
            }
        } else if (node instanceof Mapping group && items.isRecord()) {
            for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
                Node value = entry.getValue().value();
                list.add(value instanceof Mapping fields ? bindOneOf(items, group, entry.getKey(), fields) : null);
            }
        }
        return list.contains(null) ? null : List.copyOf(list);
    }
}
