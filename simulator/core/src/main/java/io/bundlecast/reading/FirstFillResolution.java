package io.bundlecast.reading;

import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.schema.Unit;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.uncertainty.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Works out the new starts of drug classes that state them per thousand people. */
record FirstFillResolution(Mapping tree, Map<Node, Reading> readings, Problems problems) {

    void resolve() {
        Mapping lines = tree.mapping("firstFills");
        if (lines != null) {
            lines.fields().forEach((id, line) -> {
                Mapping classes = line.value() instanceof Mapping fields ? fields.mapping("classes") : null;
                if (classes != null) {
                    resolve(id, line, classes);
                }
            });
        }
    }

    private void resolve(String id, Field line, Mapping classes) {
        Mapping population = tree.mapping("population");
        CaseCount counts = new CaseCount(population, readings, problems);
        List<String> without = new ArrayList<>();
        classes.fields().forEach((name, field) -> {
            if (field.value() instanceof Mapping drugClass && !drugClass.has("starts")) {
                if (population == null || !drugClass.has("startsPerThousand")) {
                    without.add(name);
                    leave(drugClass);
                } else {
                    counts.resolveStarts(name, drugClass);
                }
            }
        });
        if (without.isEmpty()
                && classes.fields().values().stream()
                        .allMatch(drugs ->
                                drugs.value() instanceof Mapping fields && counts.isZero(fields.get("starts")))) {
            problems.add(
                    line.value().place(), id + " has no new starts.", "State 'starts' above 0, or leave the line out.");
        }
        if (!without.isEmpty()) {
            problems.add(
                    line.key(),
                    "Drug classes of " + id + " without starts: " + String.join(", ", without) + ".",
                    population == null
                            ? "Add 'starts' to each, or 'population' to the scenario."
                            : "Add 'starts' or 'startsPerThousand' to each.");
        }
    }

    /** Leaves a number in place of what has been reported as missing, so that it is not reported twice. */
    private void leave(Mapping drugClass) {
        Node none = new Scalar(drugClass.place(), "", false);
        drugClass.put("starts", drugClass.place(), none);
        readings.put(none, new Reading(Assumption.assumed(0), Unit.COUNT));
    }
}
