package io.bundlecast.reading;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.scenario.Integration;
import java.util.List;
import java.util.Map;

/** Integration as it is written in a resolved scenario, with the tables that it rests on. */
final class LevelTree {

    private LevelTree() {}

    static Mapping of(Integration integration) {
        Mapping tree = RecordTree.mapping();
        Mapping custom = RecordTree.mapping();
        for (IntegrationLevel level : integration.levels()) {
            if (!integration.tables().presets().contains(level)) {
                RecordTree.put(custom, level.id(), own(level, integration.selfAssessed()));
            }
        }
        RecordTree.put(tree, "present", RecordTree.text(integration.present()));
        RecordTree.put(
                tree,
                "levels",
                new Sequence(
                        tree.place(),
                        integration.levels().stream()
                                .map(level -> (Node) RecordTree.text(level.id()))
                                .toList()));
        if (!custom.fields().isEmpty()) {
            RecordTree.put(tree, "custom", custom);
        }
        RecordTree.put(tree, "tables", RecordTree.of(integration.tables()));
        return tree;
    }

    /** What is judged is listed, and where it is nothing as an empty list: a level that is read again has every maturity written. */
    private static Mapping own(IntegrationLevel level, Map<String, List<String>> selfAssessed) {
        Mapping fields = RecordTree.of(level);
        RecordTree.put(fields, SelfAssessed.FIELD, RecordTree.node(selfAssessed.getOrDefault(level.id(), List.of())));
        return fields;
    }
}
