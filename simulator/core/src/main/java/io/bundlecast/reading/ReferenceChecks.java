package io.bundlecast.reading;

import io.bundlecast.reading.Node.Mapping;
import io.bundlecast.reading.Node.Scalar;
import io.bundlecast.scenario.Integration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names in one part of a scenario that must exist in another. */
record ReferenceChecks(Mapping tree, Problems problems) {

    /** The contract and level that the report shows first. */
    void report(Collection<String> contracts, @Nullable Integration integration) {
        Mapping report = tree.mapping("report");
        if (report == null) {
            return;
        }
        exists(report.get("contract"), contracts, "a contract of this scenario");
        if (integration != null) {
            List<String> levels = new ArrayList<>();
            integration.levels().forEach(level -> levels.add(level.id()));
            exists(report.get("level"), levels, "a level of this scenario");
        }
    }

    private void exists(@Nullable Node node, Collection<String> known, String what) {
        if (node instanceof Scalar scalar && !scalar.text().isEmpty() && !known.contains(scalar.text())) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text() + "' is not " + what + ".",
                    Suggestion.of(scalar.text(), known));
        }
    }
}
