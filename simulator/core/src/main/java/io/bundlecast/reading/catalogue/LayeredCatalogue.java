package io.bundlecast.reading.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The user's own entries before those that come with the program. */
record LayeredCatalogue(Catalogue first, Catalogue second) implements Catalogue {

    @Override
    public @Nullable Text open(String kind, String id) {
        Text own = first.open(kind, id);
        return own != null ? own : second.open(kind, id);
    }

    @Override
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>(first.entries());
        for (Entry entry : second.entries()) {
            if (first.entries().stream().noneMatch(e -> e.kind().equals(entry.kind()) && e.id().equals(entry.id()))) {
                all.add(entry);
            }
        }
        return all;
    }
}
