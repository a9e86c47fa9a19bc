package io.bundlecast.reading.catalogue;

import io.bundlecast.reading.tree.Merge;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Fills the integration tables that a scenario does not state from the catalogue's entries {@code components}, {@code effects} and {@code presets}. */
record TableExpansion(BiFunction<String, Node, @Nullable Mapping> entries, Problems problems) {

    private static final String KIND = "integration";
    private static final List<String> TABLES = List.of("components", "gate", "effects", "presets");

    void expand(Mapping scenario) {
        Node written = scenario.get(KIND);
        if (written != null && !(written instanceof Mapping)) {
            return;
        }
        Mapping integration = written == null ? new Mapping(scenario.place()) : (Mapping) written;
        Node stated = integration.get("tables");
        if (stated != null && !(stated instanceof Mapping)) {
            return;
        }
        Mapping over = stated == null ? new Mapping(integration.place()) : (Mapping) stated;
        if (!over.fields().keySet().containsAll(TABLES)) {
            integration.put("tables", over.place(), Merge.of(base(over.place()), over));
        }
        scenario.put(KIND, integration.place(), integration);
    }

    private Mapping base(Place place) {
        Mapping base = new Mapping(place);
        Mapping components = entry("components", place);
        Mapping presets = entry("presets", place);
        if (components != null) {
            base.fields().putAll(components.fields());
        }
        Mapping effects = entry("effects", place);
        if (effects != null) {
            Mapping table = effects.copy();
            table.fields().keySet().removeAll(List.of("title", "description"));
            base.put("effects", effects.place(), table);
        }
        if (presets != null) {
            base.fields().putAll(presets.fields());
        }
        base.fields().keySet().retainAll(TABLES);
        return base;
    }

    private @Nullable Mapping entry(String id, Place place) {
        return entries.apply(KIND, new Scalar(place, id, false));
    }
}
