package io.bundlecast.integration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the grade of an organisation: the highest that its index reaches and whose conditions hold. */
public final class GradeConditions {

    private static final Grade[] GRADES = Grade.values();
    private static final GradeCondition[] CONDITIONS = GradeCondition.values();

    private GradeConditions() {}

    /** The highest grade that the index reaches and whose conditions hold. */
    public static Grade highest(GradeState state, double index) {
        int grade = Grade.ofIndex(index).ordinal();
        while (grade > 0 && firstFailed(GRADES[grade], state) != null) {
            grade--;
        }
        return GRADES[grade];
    }

    /** The first condition that fails for a grade, or null when all hold. */
    public static @Nullable GradeCondition firstFailed(Grade grade, GradeState state) {
        for (GradeCondition condition : CONDITIONS) {
            if (condition.grade() == grade && !condition.holds(state)) {
                return condition;
            }
        }
        return null;
    }

    /** The same for a level; the conditions that failed above its grade are added to {@code failed}, those of the highest grade first. */
    static Grade highest(IntegrationLevel level, Map<Goal, Double> scores, double index, List<String> failed) {
        GradeState state = new LevelState(level, scores);
        Grade reached = highest(state, index);
        for (int grade = Grade.ofIndex(index).ordinal(); grade > reached.ordinal(); grade--) {
            for (GradeCondition condition : CONDITIONS) {
                if (condition.grade() == GRADES[grade] && !condition.holds(state)) {
                    failed.add(condition.failure(state));
                }
            }
        }
        return reached;
    }

    /** A level as the conditions see it. */
    record LevelState(IntegrationLevel level, Map<Goal, Double> scores) implements GradeState {

        @Override
        public double score(Goal goal) {
            return LevelAssessment.score(scores, goal);
        }

        @Override
        public double maturityOf(String component) {
            return level.maturity().getOrDefault(component, 0.0);
        }

        @Override
        public double lineCohesion() {
            double best = score(Goal.GROUP_COHESION);
            for (double line : level.serviceLineCohesion().values()) {
                best = Math.max(best, line);
            }
            return best;
        }

        @Override
        public double enforcement() {
            return level.enforcement();
        }
    }
}
