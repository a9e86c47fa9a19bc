package io.bundlecast.reading.episodes;

import io.bundlecast.experience.Measure;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.reading.tree.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a file of episodes, in its own order. */
final class EpisodeHeader {

    private final List<EpisodeColumn> columns = new ArrayList<>();

    private EpisodeHeader() {}

    /** Reads the first row; what is wrong with it is added to the problems. */
    static EpisodeHeader of(List<String> names, long line, RowProblems problems) {
        EpisodeHeader header = new EpisodeHeader();
        if (names.size() == 1 && Stream.of(";", "\t", "|").anyMatch(names.get(0)::contains)) {
            problems.add(
                    line,
                    "The header '" + names.get(0).replace('\t', ' ') + "' has no comma.",
                    "Separate columns by commas.");
            return header;
        }
        for (String name : names) {
            header.add(name.strip(), line, problems);
        }
        header.require(EpisodeColumn.EPISODE, line, problems);
        header.require(EpisodeColumn.TYPE, line, problems);
        if (problems.isEmpty() && !header.states(Measure.SPEND) && !header.states(Measure.ANCHOR_PAYMENT)) {
            problems.add(
                    line,
                    "The header has neither 'spend' nor 'anchorPayment'.",
                    "An episode needs its spend, or the parts that it is the sum of.");
        }
        return header;
    }

    private void add(String name, long line, RowProblems problems) {
        EpisodeColumn found = EpisodeColumn.ALL.stream()
                .filter(column -> Words.same(column.name(), name.replace(" ", "")))
                .findFirst()
                .orElse(null);
        if (found == null) {
            String near = Suggestion.of(name, EpisodeColumn.names());
            problems.add(
                    line,
                    name.isEmpty()
                            ? "Column " + (columns.size() + 1) + " has no name."
                            : "'" + name + "' is not a column of an episode file.",
                    near.isEmpty() ? "Known: " + String.join(", ", EpisodeColumn.names()) + "." : near);
            return;
        }
        if (columns.contains(found)) {
            problems.add(line, "The column '" + found.name() + "' stands twice.", "");
        }
        columns.add(found);
    }

    private void require(EpisodeColumn column, long line, RowProblems problems) {
        if (!columns.contains(column)) {
            problems.add(line, "The header lacks the column '" + column.name() + "'.", "");
        }
    }

    List<EpisodeColumn> columns() {
        return columns;
    }

    boolean has(EpisodeColumn column) {
        return columns.contains(column);
    }

    boolean states(Measure measure) {
        return columns.stream().anyMatch(column -> column.measure() == measure);
    }

    /** What every row states, and what follows from its being a row. */
    Set<Measure> measures() {
        Set<Measure> measures = EnumSet.of(Measure.ADMISSIONS, Measure.EPISODES, Measure.SPEND);
        columns.forEach(column -> {
            if (column.measure() != null) {
                measures.add(column.measure());
            }
        });
        return measures;
    }
}
