package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node.Mapping;

/** What a field of the schema takes as a number.
 *
 * @param certain whether it must be known exactly */
record NumberRule(Unit unit, Bounds bounds, boolean certain) {

    static NumberRule of(Mapping schema) {
        return new NumberRule(
                Unit.of(String.valueOf(schema.text("x-unit"))),
                Bounds.of(schema),
                !Schema.texts(schema, "type").contains("object"));
    }
}
