package io.bundlecast.reports.page;

import io.bundlecast.integration.Goal;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How integrated each compared level is, and what keeps it from the next step. */
final class LevelLadder {

    private LevelLadder() {}

    static DataTable of(Integration integration) {
        return of(integration, integration.levels());
    }

    /** Where a journey starts, and where it is to lead. */
    static DataTable of(Integration integration, Journey journey) {
        Map<String, IntegrationLevel> levels = new LinkedHashMap<>();
        integration.levels().forEach(level -> levels.put(level.id(), level));
        levels.put(journey.target().id(), journey.target());
        for (Sequence sequence : journey.sequences()) {
            IntegrationLevel own = sequence.target();
            if (own != null) {
                levels.put(own.id(), own);
            }
        }
        DataTable table = of(integration, List.copyOf(levels.values()));
        List<String> columns = new ArrayList<>(table.columns());
        columns.set(0, "Start and target");
        return new DataTable(columns, table.rows());
    }

    private static DataTable of(Integration integration, List<IntegrationLevel> levels) {
        List<String> columns = new ArrayList<>(List.of("Level", "Step reached", "Index"));
        for (Goal goal : Goal.values()) {
            columns.add(goal.title());
        }
        columns.add("Installed but not working");
        columns.add("Missing for a higher step");
        List<List<String>> rows = levels.stream()
                .map(level -> LevelAssessment.of(integration.tables(), level))
                .map(assessment -> row(assessment, integration.present()))
                .toList();
        return new DataTable(columns, rows);
    }

    private static List<String> row(LevelAssessment assessment, String present) {
        boolean now = assessment.level().id().equals(present);
        List<String> row = new ArrayList<>();
        row.add(assessment.level().title() + (now ? " (present)" : ""));
        row.add(assessment.grade().ordinal() + " " + assessment.grade().title());
        row.add(twoDigits(assessment.index()));
        for (Goal goal : Goal.values()) {
            row.add(twoDigits(assessment.score(goal)));
        }
        row.add(percent(1 - realised(assessment) / installed(assessment)));
        row.add(assessment.failedConditions().isEmpty() ? "" : String.join("; ", assessment.failedConditions()));
        return row;
    }

    private static double installed(LevelAssessment assessment) {
        return assessment.components().stream()
                .mapToDouble(state -> state.installed() * state.component().weight())
                .sum();
    }

    private static double realised(LevelAssessment assessment) {
        return assessment.components().stream()
                .mapToDouble(state -> state.realised() * state.component().weight())
                .sum();
    }

    private static String twoDigits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
