package io.bundlecast.contract;

import io.bundlecast.experience.EpisodeCell;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The care of a scenario, by which a contract says what it covers.
 *
 * @param episodes the types of all episode lines
 * @param chronic the ids of the chronic lines
 * @param firstFills the ids of the first-fill lines */
public record CareScope(List<EpisodeCell> episodes, List<String> chronic, List<String> firstFills) {

    /** The ids of the episode lines that have a type of this kind. */
    public Set<String> episodeLines(Predicate<EpisodeCell> covered) {
        Set<String> lines = new TreeSet<>();
        episodes.stream().filter(covered).forEach(cell -> lines.add(cell.line()));
        return lines;
    }
}
