package io.bundlecast.reading.episodes;

import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.trial.YearFigures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that a file of episodes may have.
 *
 * @param name as the header has it; capitals, blanks, hyphens and underscores do not matter
 * @param measure what it states of an episode, or null for a column that names the episode or its price
 * @param kind how its values are written */
record EpisodeColumn(String name, @Nullable Measure measure, Kind kind) {

    enum Kind {
        TEXT,
        DATE,
        DOLLARS,
        WEIGHT,
        COUNT
    }

    static final EpisodeColumn EPISODE = new EpisodeColumn("episode", null, Kind.TEXT);
    static final EpisodeColumn LINE = new EpisodeColumn("line", null, Kind.TEXT);
    static final EpisodeColumn TYPE = new EpisodeColumn("type", null, Kind.TEXT);
    static final EpisodeColumn ENDED = new EpisodeColumn("ended", null, Kind.DATE);
    static final EpisodeColumn CAP = new EpisodeColumn("cap", null, Kind.DOLLARS);
    static final EpisodeColumn TARGET_PRICE = new EpisodeColumn("targetPrice", null, Kind.DOLLARS);

    static final List<EpisodeColumn> ALL = all();

    private static List<EpisodeColumn> all() {
        List<EpisodeColumn> all = new ArrayList<>(List.of(EPISODE, LINE, TYPE, ENDED));
        for (Measure measure : Measure.values()) {
            switch (measure) {
                case ADMISSIONS, EPISODES, PRESENT_INTERNAL_COST -> {}
                case RISK_WEIGHT -> all.add(of(measure, Kind.WEIGHT));
                case READMISSIONS, COMPLICATIONS, DEATHS, HOME_DISCHARGES, INSTITUTIONAL_DISCHARGES ->
                    all.add(of(measure, Kind.COUNT));
                default -> all.add(of(measure, Kind.DOLLARS));
            }
        }
        all.addAll(List.of(CAP, TARGET_PRICE));
        return List.copyOf(all);
    }

    private static EpisodeColumn of(Measure measure, Kind kind) {
        return new EpisodeColumn(YearFigures.word(measure), measure, kind);
    }

    static List<String> names() {
        return ALL.stream().map(EpisodeColumn::name).toList();
    }
}
