package io.bundlecast.reading;

import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.scenario.Journey;
import java.util.ArrayList;
import java.util.List;

/** Writes the journey of a scenario as {@link JourneyBinder} reads it. */
final class JourneyTree {

    private JourneyTree() {}

    /** The journey as it is written in a resolved scenario. */
    static Mapping of(Journey journey) {
        Mapping tree = RecordTree.mapping();
        RecordTree.put(tree, "target", RecordTree.text(journey.target().id()));
        List<Node> ids = new ArrayList<>();
        Mapping custom = RecordTree.mapping();
        for (Sequence sequence : journey.sequences()) {
            ids.add(RecordTree.text(sequence.id()));
            if (!JourneyTables.SEQUENCES.contains(sequence)) {
                Mapping fields = RecordTree.of(sequence);
                if (sequence.target() != null) {
                    RecordTree.put(
                            fields, "target", RecordTree.text(sequence.target().id()));
                }
                RecordTree.put(custom, sequence.id(), fields);
            }
        }
        RecordTree.put(tree, "sequences", new Node.Sequence(tree.place(), ids));
        if (!custom.fields().isEmpty()) {
            RecordTree.put(tree, "custom", custom);
        }
        RecordTree.put(tree, "employers", RecordTree.node(journey.employers()));
        RecordTree.put(tree, "boardSupport", RecordTree.word(String.valueOf(journey.boardSupport())));
        Mapping workforce = RecordTree.of(journey.workforce());
        workforce.fields().keySet().removeAll(List.of("lives", "horizon"));
        RecordTree.put(tree, "workforce", workforce);
        RecordTree.put(tree, "exclusion", RecordTree.of(journey.exclusion()));
        if (journey.prices() != null) {
            RecordTree.put(tree, "prices", RecordTree.of(journey.prices()));
        }
        RecordTree.put(tree, "antitrust", RecordTree.word(String.valueOf(journey.antitrust())));
        return tree;
    }
}
