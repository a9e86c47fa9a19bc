package io.bundlecast.reading.tree;

import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import java.util.Map;
import java.util.Set;

/** Lays one tree over another: groups merge key by key, everything else is replaced. */
public final class Merge {

    private static final Set<String> QUANTITY = Set.of("value", "range", "uncertainty", "mark", "source", "usdYear");

    private Merge() {}

    /** A group that keeps the order of the base, with the keys of {@code over} laid over it. */
    public static Mapping of(Mapping base, Mapping over) {
        if (replaces(over)) {
            return over;
        }
        Mapping merged = new Mapping(over.place());
        merged.fields().putAll(base.fields());
        if (isQuantity(over) && !over.has("mark")) {
            merged.fields().remove("mark");
            merged.fields().remove("source");
        }
        for (Map.Entry<String, Field> entry : over.fields().entrySet()) {
            Node value = entry.getValue().value();
            Mapping below = base.mapping(entry.getKey());
            Node laid = below != null && value instanceof Mapping group ? of(below, group) : value;
            merged.put(entry.getKey(), entry.getValue().key(), laid);
        }
        return merged;
    }

    /** A quantity that states its own value takes nothing from the one below, least of all its source. */
    private static boolean replaces(Mapping over) {
        return isQuantity(over) && (over.has("value") || over.has("uncertainty"));
    }

    /** The scenario's group {@code value} is none, though it may stand alone in a file that extends another. */
    private static boolean isQuantity(Mapping mapping) {
        return !mapping.fields().isEmpty()
                && mapping.mapping("value") == null
                && QUANTITY.containsAll(mapping.fields().keySet());
    }
}
