package io.bundlecast.reading.episodes;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.reading.tree.Suggestion;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the episode type that a row names by its id or its MS-DRG. */
final class EpisodeTypes {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final List<EpisodeCell> cells;
    private final Set<String> settled;
    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, Integer> byType = new HashMap<>();
    private final Map<String, Integer> byLineAndType = new HashMap<>();

    /** @param settled lines of the contract, which are meant where a row names no line and others have its type too */
    EpisodeTypes(List<EpisodeCell> cells, Set<String> settled) {
        this.cells = cells;
        this.settled = settled;
        for (int cell = 0; cell < cells.size(); cell++) {
            EpisodeCell each = cells.get(cell);
            lines.add(each.line());
            put(each.type(), each.line(), cell);
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            EpisodeCell each = cells.get(cell);
            if (!each.outpatient() && !byLineAndType.containsKey(key(each.line(), each.msDrg()))) {
                put(each.msDrg(), each.line(), cell);
            }
        }
    }

    private void put(String word, String line, int cell) {
        byType.merge(word, cell, this::meant);
        byLineAndType.put(key(line, word), cell);
    }

    private int meant(int first, int second) {
        boolean firstSettled =
                first != SEVERAL && settled.contains(cells.get(first).line());
        boolean secondSettled = settled.contains(cells.get(second).line());
        return firstSettled == secondSettled ? SEVERAL : firstSettled ? first : second;
    }

    private static String key(String line, String type) {
        return line + "\n" + type;
    }

    /** The place among the plan's cells, or below 0 with a problem added.
     *
     * @param line the id of the episode line, or an empty text where the type alone tells */
    int cell(String line, String type, long row, RowProblems problems) {
        if (!line.isEmpty() && !lines.contains(line)) {
            problems.add(
                    row, "line '" + line + "' is not an episode line of the scenario.", Suggestion.of(line, lines));
            return NONE;
        }
        Integer cell = line.isEmpty() ? byType.get(type) : byLineAndType.get(key(line, type));
        if (cell == null) {
            String where = line.isEmpty() ? "the scenario" : "the line '" + line + "'";
            problems.add(
                    row,
                    type.isEmpty()
                            ? "type has no value."
                            : "type '" + type + "' is not an episode type of " + where + ".",
                    "Known: " + String.join(", ", types(line)) + ".");
            return NONE;
        }
        if (cell == SEVERAL) {
            problems.add(
                    row, "type '" + type + "' is of several episode lines.", "Add the column 'line' to say which.");
        }
        return cell;
    }

    private Set<String> types(String line) {
        Set<String> types = new TreeSet<>();
        for (EpisodeCell cell : cells) {
            if (line.isEmpty() || cell.line().equals(line)) {
                types.add(cell.type());
            }
        }
        return types;
    }
}
