package io.bundlecast.reading.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named lines of care, quality programmes, contracts and integration tables that a scenario refers to by id. */
public interface Catalogue {

    /** The text of an entry, or null when there is none.
     *
     * @param kind {@code episodes}, {@code chronic}, {@code firstFills}, {@code quality}, {@code integration} or {@code contracts} */
    @Nullable
    Text open(String kind, String id);

    /** Every entry, by kind and then in the catalogue's own order. */
    List<Entry> entries();

    /** An entry's file as the user should see it named, and what it holds. */
    record Text(String file, String text) {}

    /** One line of the catalogue's table of contents. */
    record Entry(String kind, String id, String title) {}

    /** The catalogue that comes with the program. */
    static Catalogue builtIn() {
        return new ClassPathCatalogue();
    }

    /** A folder laid out as the built-in catalogue: {@code episodes/*.yaml} and so on. */
    static Catalogue directory(Path folder) {
        return new DirectoryCatalogue(folder);
    }

    /** Looks in the first catalogue, then in the second. */
    static Catalogue layered(Catalogue first, Catalogue second) {
        return new LayeredCatalogue(first, second);
    }
}
