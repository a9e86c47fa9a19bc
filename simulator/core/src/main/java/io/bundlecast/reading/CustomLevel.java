package io.bundlecast.reading;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a level of the hospital's own: the maturities that it states over those of the level that it is like. */
record CustomLevel(RecordBinder records, Problems problems, List<String> components) {

    /** The level, or null with a problem added. */
    @Nullable
    IntegrationLevel read(String id, Mapping fields, @Nullable IntegrationLevel like) {
        Map<String, Double> maturity = new LinkedHashMap<>();
        Map<String, Double> cohesion = new LinkedHashMap<>();
        if (like != null) {
            maturity.putAll(like.maturity());
            cohesion.putAll(like.serviceLineCohesion());
        }
        boolean maturityReads = lay(fields.mapping("maturity"), maturity, true);
        boolean cohesionReads = lay(fields.mapping("serviceLineCohesion"), cohesion, false);
        boolean whole = maturityReads && cohesionReads;
        List<String> lacking = new ArrayList<>(components);
        lacking.removeAll(maturity.keySet());
        if (!fields.has("like") && !lacking.isEmpty()) {
            problems.add(
                    fields.place(),
                    id + " states no maturity of " + String.join(", ", lacking) + ".",
                    "State 'like', the level that it starts from.");
        }
        Double enforcement = records.number(fields.get("enforcement"));
        double usual = like == null ? IntegrationLevel.USUAL_ENFORCEMENT : like.enforcement();
        return !whole || !lacking.isEmpty()
                ? null
                : new IntegrationLevel(
                        id,
                        String.valueOf(fields.text("title")),
                        Collections.unmodifiableMap(maturity),
                        Collections.unmodifiableMap(cohesion),
                        enforcement == null ? usual : enforcement);
    }

    private boolean lay(@Nullable Mapping written, Map<String, Double> values, boolean ofComponents) {
        boolean whole = true;
        if (written != null) {
            for (Map.Entry<String, Field> entry : written.fields().entrySet()) {
                Double value = records.number(entry.getValue().value());
                boolean known = !ofComponents || components.contains(entry.getKey());
                if (!known) {
                    problems.add(
                            entry.getValue().key(),
                            "'" + entry.getKey() + "' is not a component of integration.",
                            Suggestion.of(entry.getKey(), components));
                }
                whole &= known && value != null;
                if (known && value != null) {
                    values.put(entry.getKey(), value);
                }
            }
        }
        return whole;
    }
}
