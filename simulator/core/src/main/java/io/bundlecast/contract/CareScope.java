package io.bundlecast.contract;

import io.bundlecast.experience.EpisodeCell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The care of a scenario and the measures of its quality, by which a contract says what it covers and what it lacks.
 *
 * @param episodes the types of all episode lines
 * @param chronic the ids of the chronic lines, and of the measures of each
 * @param firstFills the ids of the first-fill lines
 * @param qualityMeasures the ids of the hospital's quality measures */
public record CareScope(
        List<EpisodeCell> episodes,
        Map<String, Set<String>> chronic,
        List<String> firstFills,
        List<String> qualityMeasures) {

    /** The ids of the measures that some chronic lines have. */
    Set<String> measuresOf(Set<String> lines) {
        Set<String> measures = new TreeSet<>();
        lines.forEach(line -> measures.addAll(chronic.getOrDefault(line, Set.of())));
        return measures;
    }

    /** The ids of the episode lines that have a type of this kind. */
    public Set<String> episodeLines(Predicate<EpisodeCell> covered) {
        Set<String> lines = new TreeSet<>();
        episodes.stream().filter(covered).forEach(cell -> lines.add(cell.line()));
        return lines;
    }

    /** The id of the line that a line's patients are counted in: its own, unless it is a view. */
    public String patientsOf(String line) {
        return episodes.stream()
                .filter(cell -> cell.line().equals(line))
                .map(EpisodeCell::patients)
                .findFirst()
                .orElse(line);
    }
}
