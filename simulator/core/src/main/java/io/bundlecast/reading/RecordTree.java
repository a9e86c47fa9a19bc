package io.bundlecast.reading;

import io.bundlecast.contract.team.EpisodeCategory;
import io.bundlecast.integration.Driver;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns records into the tree that they can be read from: the inverse of {@link RecordBinder}. */
final class RecordTree {

    private static final Place NOWHERE = Place.whole("");

    private RecordTree() {}

    static Mapping mapping() {
        return new Mapping(NOWHERE);
    }

    static Scalar text(String text) {
        return new Scalar(NOWHERE, text, true);
    }

    static Scalar word(String text) {
        return new Scalar(NOWHERE, text, false);
    }

    static void put(Mapping mapping, String key, Node value) {
        mapping.put(key, NOWHERE, value);
    }

    /** The fields of a record, without its {@code id} and without what is null. */
    static Mapping of(Record record) {
        Mapping mapping = mapping();
        for (RecordComponent component : RecordShape.of(record.getClass()).components()) {
            Object value = RecordShape.value(record, component);
            if (value != null && !component.getName().equals("id")) {
                put(
                        mapping,
                        component.getName(),
                        value instanceof List<?> list && list.isEmpty() && isById(component) ? mapping() : node(value));
            }
        }
        return mapping;
    }

    static Node node(Object value) {
        if (value instanceof Assumption assumption) {
            return assumption(assumption);
        }
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof Double number) {
            return word(NumberText.plain(number));
        }
        if (value instanceof Enum<?> constant) {
            return word(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof String text ? text(text) : word(String.valueOf(value));
    }

    /** Sorted by key, since not every map keeps an order from one run to the next. */
    private static Node map(Map<?, ?> map) {
        Mapping mapping = mapping();
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key(key), value));
        sorted.forEach((key, value) -> put(mapping, key, node(value)));
        return mapping;
    }

    /** Drivers and TEAM categories are known by their capitals. */
    private static String key(Object key) {
        boolean capitals = key instanceof Driver || key instanceof EpisodeCategory;
        return key instanceof Enum<?> constant && !capitals
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(key);
    }

    private static Node list(List<?> list) {
        if (!list.isEmpty() && list.get(0) instanceof Record first && hasId(first)) {
            Mapping byId = mapping();
            for (Object item : list) {
                put(byId, id((Record) item), of((Record) item));
            }
            return byId;
        }
        List<Node> items = new ArrayList<>();
        list.forEach(item -> items.add(node(item)));
        return new Sequence(NOWHERE, items);
    }

    /** Whether a list is written as a group by id. */
    private static boolean isById(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()
                && item.getRecordComponents()[0].getName().equals("id");
    }

    private static boolean hasId(Record record) {
        return RecordShape.of(record.getClass()).components().get(0).getName().equals("id");
    }

    private static String id(Record record) {
        return String.valueOf(RecordShape.value(
                record, RecordShape.of(record.getClass()).components().get(0)));
    }

    private static Node assumption(Assumption assumption) {
        boolean certain = assumption.quantity() instanceof Constant;
        Node value = certain
                ? word(NumberText.plain(assumption.base()))
                : text(assumption.quantity().sentence());
        if (assumption.mark() == Mark.GIVEN && assumption.source().isEmpty()) {
            return value;
        }
        Mapping mapping = mapping();
        put(mapping, certain ? "value" : "uncertainty", value);
        put(mapping, "mark", word(assumption.mark().name().toLowerCase(Locale.ROOT)));
        if (!assumption.source().isEmpty()) {
            put(mapping, "source", text(assumption.source()));
        }
        return mapping;
    }
}
