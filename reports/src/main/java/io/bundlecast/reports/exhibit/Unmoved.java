package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Outcome;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outcomes that are the same at every level in every year, and so need a row and no picture. */
public final class Unmoved {

    private Unmoved() {}

    /** Whether an outcome is the same at every level of several. */
    static boolean is(Lens lens, Outcome outcome) {
        int levels = lens.result().levels().size();
        for (int level = 1; level < levels; level++) {
            if (!Arrays.equals(
                    lens.result().column(level, outcome), lens.result().column(0, outcome))) {
                return false;
            }
        }
        return levels > 1;
    }

    /** Their averages and how they vary from year to year; without rows where integration moves all. */
    public static DataTable table(Lens lens) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Exhibits.shown(lens)) {
            if (is(lens, outcome)) {
                rows.add(row(lens, outcome));
            }
        }
        return new DataTable(List.of("Outcome", "Average", "5th percentile", "Median", "95th"), rows);
    }

    private static List<String> row(Lens lens, Outcome outcome) {
        Summary summary = lens.summary(0, outcome);
        Unit unit = Unit.of(outcome);
        return List.of(
                lens.episodes().title(outcome),
                unit.text(summary.mean()),
                unit.text(summary.percentile(0.05)),
                unit.text(summary.percentile(0.5)),
                unit.text(summary.percentile(0.95)));
    }
}
