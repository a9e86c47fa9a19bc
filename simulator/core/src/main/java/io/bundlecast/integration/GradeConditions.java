package io.bundlecast.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions that a level must meet for a grade, besides its index. */
final class GradeConditions {

    private GradeConditions() {}

    /** The highest grade that the index reaches and whose conditions hold; the conditions that failed above it are added to {@code failed}. */
    static Grade highest(IntegrationLevel level, Map<Goal, Double> scores, double index, List<String> failed) {
        Grade[] grades = Grade.values();
        for (int i = Grade.ofIndex(index).ordinal(); i > 0; i--) {
            List<String> here = failures(grades[i], level, scores);
            if (here.isEmpty()) {
                return grades[i];
            }
            failed.addAll(here);
        }
        return Grade.FRAGMENTED;
    }

    private static List<String> failures(Grade grade, IntegrationLevel level, Map<Goal, Double> scores) {
        List<String> failures = new ArrayList<>();
        double cohesion = LevelAssessment.score(scores, Goal.GROUP_COHESION);
        switch (grade) {
            case SERVICE_LINE ->
                require(failures, grade, "cohesion of one service line", bestServiceLine(level, cohesion), 0.55);
            case CLINICALLY_INTEGRATED -> {
                if (!ContractingGate.passes(level)) {
                    failures.add(
                            grade.title() + " needs the signs of clinical integration for joint contracting but lacks "
                                    + String.join(", ", ContractingGate.missing(level)));
                }
                require(failures, grade, "vbc", level.maturity().getOrDefault("vbc", 0.0), 0.5);
                require(failures, grade, "group cohesion", cohesion, 0.45);
            }
            case GROUP_PRACTICE -> {
                require(failures, grade, "group cohesion", cohesion, 0.60);
                require(failures, grade, "comp", level.maturity().getOrDefault("comp", 0.0), 0.5);
            }
            case DELIVERY_SYSTEM -> {
                for (Goal goal : Goal.values()) {
                    String name = goal.title().toLowerCase(Locale.ROOT);
                    require(failures, grade, name, LevelAssessment.score(scores, goal), 0.70);
                }
            }
            default -> {
                // The lower grades have no condition but the index.
            }
        }
        return failures;
    }

    private static double bestServiceLine(IntegrationLevel level, double cohesion) {
        double best = cohesion;
        for (double lineCohesion : level.serviceLineCohesion().values()) {
            best = Math.max(best, lineCohesion);
        }
        return best;
    }

    private static void require(List<String> failures, Grade grade, String what, double value, double least) {
        if (value < least) {
            failures.add(String.format(
                    Locale.ROOT, "%s needs %s of %.2f but it is %.2f", grade.title(), what, least, value));
        }
    }
}
