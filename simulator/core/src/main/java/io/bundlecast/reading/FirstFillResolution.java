package io.bundlecast.reading;

import io.bundlecast.reading.Node.Field;
import io.bundlecast.reading.Node.Mapping;
import java.util.Map;

/** Works out the new starts of drug classes that state them per thousand people. */
record FirstFillResolution(Mapping tree, Map<Node, Reading> readings, Problems problems) {

    void resolve() {
        CaseCount counts = new CaseCount(tree.mapping("population"), readings, problems);
        Mapping lines = tree.mapping("firstFills");
        if (lines == null) {
            return;
        }
        for (Field line : lines.fields().values()) {
            Mapping classes = line.value() instanceof Mapping fields ? fields.mapping("classes") : null;
            if (classes != null) {
                classes.fields().forEach((id, field) -> {
                    if (field.value() instanceof Mapping drugClass) {
                        counts.resolveStarts(id, drugClass);
                    }
                });
            }
        }
    }
}
