package io.bundlecast.reading;

import io.bundlecast.reading.tree.Merge;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Completes episode lines that show the patients of another line over another window ({@code viewOf}).
 *
 * <p>A view has only what depends on the window: amounts after the anchor, readmission, late death. All else is the other line's, so that both have the same patients. */
final class LineViews {

    static final String VIEW_OF = "viewOf";

    private static final Set<String> OF_LINE = Set.of(VIEW_OF, "title", "description", "windowDays");
    private static final Set<String> TYPES = Set.of("types", "everyType");

    /** What a view has of a type, by group; the whole group where none of its fields are named. */
    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "postAcute", Set.of("irf", "snf", "homeHealth", "home"),
            "other", Set.of(),
            "readmission", Set.of("rate", "payment"),
            "mortality", Set.of("afterDischarge"),
            "postEpisodeSpend", Set.of());

    private static final String STATED =
            "A view states windowDays and what depends on it: postAcute (irf, snf, homeHealth, home), other, readmission"
                    + " (rate, payment), mortality (afterDischarge), postEpisodeSpend; all else is that line's.";

    private final Mapping episodes;
    private final Problems problems;

    LineViews(Mapping episodes, Problems problems) {
        this.episodes = episodes;
        this.problems = problems;
    }

    /** Checks the views as they are written, and lays each over its line; one that is of no line goes, with a problem added. */
    void complete() {
        Set<String> ofNothing = new TreeSet<>();
        each((id, view) -> {
            Mapping line = line(view);
            if (line != null) {
                onlyOfWindow(view, String.valueOf(view.text(VIEW_OF)));
                sameTypes(id, view, line);
                put(id, over(line, view));
            } else if (view.text(VIEW_OF) != null) {
                ofNothing.add(id);
            }
        });
        episodes.fields().keySet().removeAll(ofNothing);
    }

    /** Lays each view over its line once more, when what the line leaves to be worked out has been found. */
    void takeResolved() {
        each((id, view) -> {
            Mapping line = base(view);
            if (line != null) {
                put(id, over(line, view));
            }
        });
    }

    private void each(BiConsumer<String, Mapping> todo) {
        for (Map.Entry<String, Field> line : List.copyOf(episodes.fields().entrySet())) {
            if (line.getValue().value() instanceof Mapping fields && fields.has(VIEW_OF) && !fields.has("catalogue")) {
                todo.accept(line.getKey(), fields);
            }
        }
    }

    private void put(String id, Mapping whole) {
        Field written = episodes.fields().get(id);
        episodes.put(id, written == null ? whole.place() : written.key(), whole);
    }

    /** The line that a view is of, or null with a problem added. */
    private @Nullable Mapping line(Mapping view) {
        Node written = view.get(VIEW_OF);
        String id = view.text(VIEW_OF);
        if (written == null || id == null) {
            return null;
        }
        if (!episodes.has(id)) {
            problems.add(
                    written.place(),
                    "viewOf is '" + id + "', which is not an episode line of this scenario.",
                    Suggestion.of(id, lines()));
            return null;
        }
        Mapping line = episodes.mapping(id);
        if (line != null && line.has(VIEW_OF)) {
            problems.add(
                    written.place(),
                    "viewOf is '" + id + "', which is a view itself.",
                    "Name the line that has the patients.");
            return null;
        }
        return base(view);
    }

    private Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        episodes.fields().forEach((id, field) -> {
            if (field.value() instanceof Mapping line && !line.has(VIEW_OF)) {
                lines.add(id);
            }
        });
        return lines;
    }

    private @Nullable Mapping base(Mapping view) {
        String id = view.text(VIEW_OF);
        Mapping line = id == null ? null : episodes.mapping(id);
        return line == null || line.has(VIEW_OF) || line.has("catalogue") ? null : line;
    }

    /** Finds what the author wrote into a view that the other line says already. What a catalogue's entry says beside is left aside. */
    private void onlyOfWindow(Mapping view, String line) {
        refuse(view, OF_LINE, TYPES, line);
        types(view).fields().values().forEach(type -> type(type.value(), line));
        type(view.get("everyType"), line);
    }

    private void type(@Nullable Node node, String line) {
        if (node instanceof Mapping type) {
            refuse(type, OF_TYPE.keySet(), Set.of(), line);
            OF_TYPE.forEach((group, fields) -> {
                if (!fields.isEmpty() && type.get(group) instanceof Mapping part) {
                    refuse(part, fields, Set.of(), line);
                }
            });
        }
    }

    private void refuse(Mapping group, Set<String> known, Set<String> also, String line) {
        group.fields().forEach((key, field) -> {
            boolean written = field.key().origin() == Place.Origin.SCENARIO;
            if (written && !known.contains(key) && !also.contains(key)) {
                problems.add(field.key(), "'" + key + "' is not a field of a view of '" + line + "'.", STATED);
            }
        });
    }

    private void sameTypes(String id, Mapping view, Mapping line) {
        Set<String> known = types(line).fields().keySet();
        types(view).fields().forEach((type, field) -> {
            if (!known.contains(type) && field.key().origin() == Place.Origin.SCENARIO) {
                problems.add(
                        field.key(),
                        "'" + type + "' is not a type of '" + view.text(VIEW_OF) + "', which the view is of.",
                        Suggestion.of(type, known));
            }
        });
        Set<String> lacking = new TreeSet<>(known);
        lacking.removeAll(types(view).fields().keySet());
        if (!lacking.isEmpty() && !view.has("everyType")) {
            problems.add(
                    view.place(),
                    id + " says nothing of these types of '" + view.text(VIEW_OF) + "' over its window: "
                            + String.join(", ", lacking) + ".",
                    STATED);
        }
    }

    private static Mapping types(Mapping line) {
        Mapping types = line.mapping("types");
        return types == null ? new Mapping(line.place()) : types;
    }

    /** The line with what the view says of its own window. */
    private static Mapping over(Mapping line, Mapping view) {
        Mapping whole = new Mapping(view.place());
        whole.fields().putAll(line.fields());
        view.fields().forEach((key, field) -> {
            if (OF_LINE.contains(key)) {
                whole.put(key, field.key(), field.value());
            }
        });
        Mapping seen = new Mapping(view.place());
        types(line)
                .fields()
                .forEach((id, type) -> seen.put(
                        id,
                        type.key(),
                        laid(
                                laid(type.value(), view.get("everyType")),
                                types(view).get(id))));
        whole.put("types", view.place(), seen);
        return whole;
    }

    private static Node laid(Node type, @Nullable Node part) {
        return type instanceof Mapping below && part instanceof Mapping over ? Merge.of(below, ofWindow(over)) : type;
    }

    /** What a type says of its window. */
    private static Mapping ofWindow(Mapping type) {
        Mapping part = type.copy();
        part.fields().keySet().retainAll(OF_TYPE.keySet());
        OF_TYPE.forEach((key, fields) -> {
            if (!fields.isEmpty() && part.get(key) instanceof Mapping group) {
                Mapping some = group.copy();
                some.fields().keySet().retainAll(fields);
                part.put(key, group.place(), some);
            }
        });
        return part;
    }

    /** The fields of a view that say all of it: what it takes from its line is left out. */
    static Mapping stated(Mapping view) {
        Mapping stated = view.copy();
        stated.fields().keySet().retainAll(OF_LINE);
        Mapping types = new Mapping(view.place());
        types(view).fields().forEach((id, type) -> {
            if (type.value() instanceof Mapping fields) {
                types.put(id, type.key(), ofWindow(fields));
            }
        });
        stated.put("types", view.place(), types);
        return stated;
    }
}
