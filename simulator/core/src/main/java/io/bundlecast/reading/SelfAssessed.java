package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which maturities of a level of the hospital's own are a judgement of itself: those that are listed; where no list is written, those that the present level states, and
 * in other levels those that they take over from it.
 *
 * @param ofJourney whether the levels belong to a journey, which starts from maturities as they are stated */
record SelfAssessed(Problems problems, List<String> components, boolean ofJourney) {

    static final String FIELD = "selfAssessed";

    /** @param ofLike the judged components of the level that it starts from */
    List<String> read(Mapping fields, boolean isPresent, List<String> ofLike) {
        if (fields.get(FIELD) instanceof Sequence list) {
            return listed(list);
        }
        if (ofJourney) {
            return List.of();
        }
        Mapping written = fields.mapping("maturity");
        Set<String> stated = written == null ? Set.of() : written.fields().keySet();
        Set<String> judged = new LinkedHashSet<>(ofLike);
        judged.removeAll(stated);
        if (isPresent) {
            judged.addAll(stated);
        }
        return List.copyOf(judged);
    }

    private List<String> listed(Sequence list) {
        if (ofJourney && !list.items().isEmpty()) {
            problems.add(
                    list.place(),
                    "A journey starts from maturities as they are stated, so that '" + FIELD + "' must be empty.",
                    "Leave it out.");
        }
        list.items().forEach(this::check);
        return list.items().stream()
                .map(item -> item instanceof Scalar scalar ? scalar.text() : "")
                .distinct()
                .toList();
    }

    private void check(Node item) {
        @Nullable String name = item instanceof Scalar scalar ? scalar.text() : null;
        if (name != null && !components.contains(name)) {
            problems.add(
                    item.place(), "'" + name + "' is not a component of integration.", Suggestion.of(name, components));
        }
    }
}
