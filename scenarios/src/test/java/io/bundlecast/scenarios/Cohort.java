package io.bundlecast.scenarios;

import java.util.ArrayList;
import java.util.List;

/** The patients whom a public measure counts, put together from catalogue entries. */
final class Cohort {

    private final List<EpisodeMoments.Weighted> parts = new ArrayList<>();

    /** All types of an entry, or those named, by the entry's own shares. */
    static EpisodeMoments of(String entry, String... types) {
        return new Cohort().with(1, entry, types).moments();
    }

    /** All types of an entry, as shares of the episodes that a contract counts: patients who die in the anchor stay have none. */
    static EpisodeMoments survivors(String id) {
        Entry entry = Entry.of(id);
        List<EpisodeMoments.Weighted> parts = entry.types().keySet().stream()
                .map(type -> new EpisodeMoments.Weighted(
                        entry.share(type) * (1 - entry.value(type, "mortality", "inHospital")),
                        EpisodeMoments.of(entry, type)))
                .toList();
        return EpisodeMoments.mixture(parts);
    }

    /** Adds an entry's types with a total weight, divided by the entry's own shares. */
    Cohort with(double weight, String id, String... types) {
        Entry entry = Entry.of(id);
        List<String> named = types.length == 0 ? List.copyOf(entry.types().keySet()) : List.of(types);
        double shares = named.stream().mapToDouble(entry::share).sum();
        for (String type : named) {
            parts.add(new EpisodeMoments.Weighted(weight * entry.share(type) / shares, EpisodeMoments.of(entry, type)));
        }
        return this;
    }

    EpisodeMoments moments() {
        return EpisodeMoments.mixture(parts);
    }
}
