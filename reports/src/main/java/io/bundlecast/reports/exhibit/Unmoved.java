package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Outcome;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The outcomes that are the same at every level to every digit shown, and so need a row and no picture. */
public final class Unmoved {

    private Unmoved() {}

    /** Whether an outcome is the same at every level of several. */
    static boolean is(Lens lens, Outcome outcome) {
        int levels = lens.result().levels().size();
        return levels > 1
                && IntStream.range(0, levels)
                                .mapToObj(level -> row(lens, level, outcome))
                                .distinct()
                                .count()
                        == 1;
    }

    /** Their averages and how they vary from year to year; without rows where integration moves all. */
    public static DataTable table(Lens lens) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Exhibits.shown(lens)) {
            if (is(lens, outcome)) {
                rows.add(row(lens, 0, outcome));
            }
        }
        return new DataTable(List.of("Outcome", "Average", "5th percentile", "Median", "95th"), rows);
    }

    private static List<String> row(Lens lens, int level, Outcome outcome) {
        Summary summary = lens.summary(level, outcome);
        Unit unit = Unit.of(outcome);
        return List.of(
                LevelDistributions.subject(lens, outcome),
                unit.text(summary.mean()),
                unit.text(summary.percentile(0.05)),
                unit.text(summary.percentile(0.5)),
                unit.text(summary.percentile(0.95)));
    }
}
