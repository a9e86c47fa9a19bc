package io.bundlecast.reading.catalogue;

import io.bundlecast.reading.tree.Merge;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.reading.tree.TreeReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces {@code catalogue: id} by the entry of that name, with the fields written beside it laid over the entry's. */
public final class CatalogueExpansion {

    private final Catalogue catalogue;
    private final Problems problems;
    private final Map<String, Mapping> opened = new HashMap<>();

    public CatalogueExpansion(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    public void expand(Mapping scenario) {
        expandEach(scenario, "episodes");
        expandEach(scenario, "chronic");
        expandEach(scenario, "firstFills");
        expandEach(scenario, "contracts");
        expandField(scenario, "quality", "quality");
        new TableExpansion(this::entry, problems).expand(scenario);
        Mapping episodes = scenario.mapping("episodes");
        if (episodes != null) {
            for (Map.Entry<String, Field> line : List.copyOf(episodes.fields().entrySet())) {
                if (line.getValue().value() instanceof Mapping fields) {
                    episodes.put(line.getKey(), line.getValue().key(), spread(fields));
                }
            }
        }
    }

    private void expandEach(Mapping scenario, String kind) {
        Mapping group = scenario.mapping(kind);
        if (group != null) {
            for (String key : List.copyOf(group.fields().keySet())) {
                expandField(group, key, kind);
            }
        }
    }

    private void expandField(Mapping parent, String key, String kind) {
        Field field = parent.fields().get(key);
        if (field == null || !(field.value() instanceof Mapping written) || !written.has("catalogue")) {
            return;
        }
        Mapping entry = entry(kind, written.get("catalogue"));
        if (entry != null) {
            Mapping over = written.copy();
            over.fields().remove("catalogue");
            parent.put(key, field.key(), laid(entry, over));
        }
    }

    /** The fields written for every type go over the entry's types, and those written for one type over both. */
    private static Mapping laid(Mapping entry, Mapping over) {
        Mapping common = over.mapping("everyType");
        Mapping types = entry.mapping("types");
        if (common == null || types == null) {
            return Merge.of(entry, over);
        }
        Mapping base = entry.copy();
        Mapping laid = new Mapping(types.place());
        types.fields()
                .forEach((id, type) -> laid.put(
                        id,
                        type.key(),
                        type.value() instanceof Mapping fields ? Merge.of(fields, common) : type.value()));
        base.put("types", types.place(), laid);
        Mapping rest = over.copy();
        Mapping own = over.mapping("types");
        if (own == null || laid.fields().keySet().containsAll(own.fields().keySet())) {
            rest.fields().remove("everyType");
        }
        return Merge.of(base, rest);
    }

    private @Nullable Mapping entry(String kind, @Nullable Node reference) {
        if (!(reference instanceof Scalar scalar) || scalar.isEmpty()) {
            if (reference != null) {
                problems.add(
                        reference.place(), "catalogue is " + reference.words() + " but must be the name of an entry.");
            }
            return null;
        }
        Mapping known = opened.get(kind + "/" + scalar.text());
        if (known != null) {
            return known;
        }
        Catalogue.Text text = catalogue.open(kind, scalar.text());
        if (text == null) {
            List<String> ids = catalogue.entries().stream()
                    .filter(e -> e.kind().equals(kind))
                    .map(Catalogue.Entry::id)
                    .toList();
            problems.add(
                    scalar.place(),
                    "'" + scalar.text() + "' is not an entry of the catalogue's " + kind + ".",
                    ids.isEmpty() ? "" : advice(scalar.text(), ids));
            return null;
        }
        Place place = new Place(text.file(), 0, 0, Place.Origin.CATALOGUE);
        Mapping entry = spread(TreeReader.read(place, text.text(), problems));
        opened.put(kind + "/" + scalar.text(), entry);
        return entry;
    }

    private static String advice(String written, List<String> ids) {
        String advice = Suggestion.of(written, ids);
        return advice.isEmpty() ? "'bundlecast catalogue' lists them." : advice;
    }

    /** Lays each type of a line over what the line states for {@code everyType}. */
    private static Mapping spread(Mapping line) {
        Mapping common = line.mapping("everyType");
        Mapping types = line.mapping("types");
        Field written = line.fields().get("types");
        if (common == null || types == null || written == null) {
            return line;
        }
        Mapping spread = line.copy();
        Mapping whole = new Mapping(types.place());
        for (Map.Entry<String, Field> type : types.fields().entrySet()) {
            Node own = type.getValue().value();
            boolean empty = own instanceof Scalar scalar && scalar.isEmpty();
            Mapping over = own instanceof Mapping mapping ? mapping : new Mapping(own.place());
            Node laid = own instanceof Mapping || empty ? Merge.of(common, over) : own;
            whole.put(type.getKey(), type.getValue().key(), laid);
        }
        spread.put("types", written.key(), whole);
        spread.fields().remove("everyType");
        return spread;
    }
}
