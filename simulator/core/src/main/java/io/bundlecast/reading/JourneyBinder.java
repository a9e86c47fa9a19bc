package io.bundlecast.reading;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.integration.workforce.WorkforceChoice;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.scenario.Horizon;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Journey.Exclusion;
import io.bundlecast.scenario.Journey.Prices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the journey of a scenario: its target, and its sequences, known or its own. */
record JourneyBinder(RecordBinder records, Problems problems, Integration integration, Horizon horizon) {

    /** The names of the levels that a journey is planned for: its own, then those of its sequences. */
    static List<Scalar> targets(Mapping group) {
        List<Scalar> targets = new ArrayList<>();
        if (group.get("target") instanceof Scalar scalar) {
            targets.add(scalar);
        }
        Mapping custom = group.mapping("custom");
        if (custom != null) {
            for (Field field : custom.fields().values()) {
                if (field.value() instanceof Mapping fields && fields.get("target") instanceof Scalar own) {
                    targets.add(own);
                }
            }
        }
        return targets;
    }

    /** The journey, or null with a problem added. */
    @Nullable
    Journey bind(Mapping group) {
        if (!(group.get("target") instanceof Scalar scalar)) {
            return null;
        }
        IntegrationLevel target = target(scalar);
        List<Sequence> sequences = sequences(group);
        Double employers = records.number(group.get("employers"));
        boolean support = "true".equals(group.text("boardSupport"));
        WorkforceChoice workforce = workforce(group.mapping("workforce"));
        Exclusion exclusion = part("exclusion", group, Exclusion.class);
        Prices prices = part("prices", group, Prices.class);
        if (target == null || sequences.isEmpty() || workforce == null || exclusion == null) {
            return null;
        }
        if (prices != null) {
            rising(group, prices, workforce);
        }
        return new Journey(
                target,
                employers == null ? 1 : employers.intValue(),
                support,
                sequences,
                workforce,
                exclusion,
                prices,
                "true".equals(group.text("antitrust")));
    }

    private <T> @Nullable T part(String name, Mapping group, Class<T> type) {
        Mapping fields = group.mapping(name);
        return fields == null ? null : records.bind(type, fields, Map.of(), name);
    }

    private void rising(Mapping group, Prices prices, WorkforceChoice workforce) {
        double start = WorkforceTables.terms(workforce).cost().employedShare();
        Mapping fields = group.mapping("prices");
        if (fields != null && prices.employedShare() < start) {
            Node stated = fields.get("employedShare");
            problems.add(
                    stated == null ? fields.place() : stated.place(),
                    "employedShare is " + percent(prices.employedShare()) + ", below the " + percent(start)
                            + " that the nucleus '" + workforce.nucleus().name().toLowerCase(Locale.ROOT)
                            + "' starts with.",
                    "Prices follow a rising share of employed physicians.");
        }
    }

    private @Nullable WorkforceChoice workforce(@Nullable Mapping group) {
        if (group == null) {
            return null;
        }
        WorkforceChoice choice = records.bind(
                WorkforceChoice.class,
                group,
                Map.of("lives", horizon.market().lives(), "horizon", horizon.years()),
                "workforce");
        return choice == null || !fits(choice, group) ? null : choice;
    }

    /** Whether the terms that follow from a choice can be planned with. */
    private boolean fits(WorkforceChoice choice, Mapping group) {
        try {
            WorkforceTables.terms(choice);
            return true;
        } catch (IllegalArgumentException e) {
            Node listed = group.get("listed");
            problems.add((listed == null ? group : listed).place(), "workforce: " + e.getMessage() + ".");
            return false;
        }
    }

    private @Nullable IntegrationLevel target(Scalar scalar) {
        for (IntegrationLevel level : integration.levels()) {
            if (level.id().equals(scalar.text())) {
                above(scalar, level);
                return level;
            }
        }
        return null;
    }

    private void above(Scalar scalar, IntegrationLevel target) {
        IntegrationLevel present = integration.levels().get(integration.presentIndex());
        for (Component component : integration.tables().components()) {
            double from = present.maturityOf(component.id());
            double to = target.maturityOf(component.id());
            if (to < from) {
                problems.add(
                        scalar.place(),
                        "The target '" + target.id() + "' has " + component.id() + " at " + percent(to)
                                + ", below the present " + percent(from) + ".",
                        "A journey builds up. State a level of your own under 'integration: custom' that is like '"
                                + target.id() + "' with at least what exists today.");
                return;
            }
        }
    }

    private static String percent(double share) {
        return NumberText.plain(Math.rint(1e4 * share) / 1e2) + "%";
    }

    private List<Sequence> sequences(Mapping group) {
        Map<String, Sequence> known = new LinkedHashMap<>();
        JourneyTables.SEQUENCES.forEach(sequence -> known.put(sequence.id(), sequence));
        Mapping custom = group.mapping("custom");
        if (custom != null) {
            custom.fields().forEach((id, field) -> own(id, field, known));
        }
        List<Sequence> sequences = new ArrayList<>();
        if (!(group.get("sequences") instanceof Node.Sequence list)) {
            return new ArrayList<>(known.values());
        }
        for (Node item : list.items()) {
            String id = item instanceof Scalar scalar ? scalar.text() : "";
            Sequence sequence = known.get(id);
            if (sequence == null) {
                problems.add(item.place(), "'" + id + "' is not a sequence.", Suggestion.of(id, known.keySet()));
            } else if (sequences.contains(sequence)) {
                problems.add(item.place(), "The sequence '" + id + "' is listed twice.");
            } else {
                sequences.add(sequence);
            }
        }
        return sequences;
    }

    private void own(String id, Field field, Map<String, Sequence> known) {
        boolean isLevel =
                integration.levels().stream().anyMatch(level -> level.id().equals(id));
        if (known.containsKey(id) || isLevel) {
            problems.add(field.key(), "'" + id + "' is the name of a sequence or level.", "Choose another.");
        } else if (field.value() instanceof Mapping fields) {
            components(fields.mapping("components"));
            begins(id, fields.mapping("components"));
            begins(id, fields.mapping("goals"));
            Sequence sequence = records.bind(Sequence.class, fields, Map.of("id", id), id);
            if (sequence != null) {
                IntegrationLevel target = fields.get("target") instanceof Scalar own ? target(own) : null;
                known.put(id, new Sequence(id, sequence.title(), sequence.goals(), sequence.components(), target));
            }
        }
    }

    private void components(@Nullable Mapping written) {
        List<String> ids =
                integration.tables().components().stream().map(Component::id).toList();
        if (written != null) {
            written.fields().forEach((id, field) -> {
                if (!ids.contains(id)) {
                    problems.add(
                            field.key(), "'" + id + "' is not a component of integration.", Suggestion.of(id, ids));
                }
            });
        }
    }

    /** What begins after the last year would never be seen. */
    private void begins(String id, @Nullable Mapping written) {
        if (written != null) {
            for (Map.Entry<String, Field> entry : written.fields().entrySet()) {
                Double begin = records.number(entry.getValue().value());
                if (begin != null && begin >= horizon.years()) {
                    problems.add(
                            entry.getValue().value().place(),
                            id + " begins " + entry.getKey() + " " + NumberText.plain(begin)
                                    + " years after the start, but the horizon ends after "
                                    + horizon.years() + ".",
                            "Begin it earlier, leave it out, or extend 'horizon: years'.");
                }
            }
        }
    }
}
