package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.LevelAssessment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses journeys that lead nowhere. */
final class JourneyChecks {

    private JourneyChecks() {}

    static void require(IntegrationTables tables, JourneyPlan plan, List<Sequence> sequences) {
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("a journey needs at least one sequence");
        }
        requireRise(tables, plan.start(), plan.target());
        Set<String> ids = new HashSet<>();
        for (Sequence sequence : sequences) {
            if (!ids.add(sequence.id())) {
                throw new IllegalArgumentException("sequence '" + sequence.id() + "' is given twice");
            }
            requireKnown(tables, sequence);
            IntegrationLevel own = sequence.target();
            if (own != null) {
                requireRise(tables, plan.start(), own);
            }
        }
    }

    private static void requireKnown(IntegrationTables tables, Sequence sequence) {
        Set<String> known = new HashSet<>();
        for (Component component : tables.components()) {
            known.add(component.id());
        }
        for (String component : sequence.components().keySet()) {
            if (!known.contains(component)) {
                throw new IllegalArgumentException("sequence '" + sequence.id() + "' begins '" + component
                        + "', which is not a component of integration");
            }
        }
    }

    private static void requireRise(IntegrationTables tables, IntegrationLevel start, IntegrationLevel target) {
        double from = LevelAssessment.of(tables, start).index();
        double to = LevelAssessment.of(tables, target).index();
        if (to < from) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "target %s has an index of %.2f, below the %.2f of the start %s",
                    target.id(),
                    to,
                    from,
                    start.id()));
        }
    }
}
