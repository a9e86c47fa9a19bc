package io.bundlecast.reading;

import io.bundlecast.reading.Node.Mapping;
import io.bundlecast.reading.Node.Sequence;
import io.bundlecast.scenario.Integration;

/** Integration as it is written in a resolved scenario. */
final class LevelTree {

    private LevelTree() {}

    static Mapping of(Integration integration) {
        Mapping tree = RecordTree.mapping();
        RecordTree.put(tree, "present", RecordTree.text(integration.present()));
        RecordTree.put(
                tree,
                "levels",
                new Sequence(
                        tree.place(),
                        integration.levels().stream()
                                .map(level -> (Node) RecordTree.text(level.id()))
                                .toList()));
        return tree;
    }
}
