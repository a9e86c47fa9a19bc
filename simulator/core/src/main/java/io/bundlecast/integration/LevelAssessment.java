package io.bundlecast.integration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How integrated a level is: its grade, what keeps it from the next one, and how much of what is installed works.
 *
 * @param level what is assessed
 * @param grade the highest grade whose index it reaches and whose conditions it meets
 * @param index weighted geometric mean of the four goal scores, each at least .02: a missing goal cannot be bought off by another
 * @param scores mean maturity by goal
 * @param buyIn physicians' buy-in at that cohesion
 * @param failedConditions conditions of higher grades that its index reaches, which it does not meet
 * @param components what is installed and what works, with every parameter at its nominal value */
public record LevelAssessment(
        IntegrationLevel level,
        Grade grade,
        double index,
        Map<Goal, Double> scores,
        double buyIn,
        List<String> failedConditions,
        List<ComponentState> components) {

    static final double SMALLEST_SCORE = 0.02;
    private static final Goal[] GOALS = Goal.values();

    /** One component of a level.
     *
     * @param installed maturity: built and used
     * @param realised the part of it that works, given cohesion and buy-in */
    public record ComponentState(Component component, double installed, double realised) {}

    public static LevelAssessment of(IntegrationTables tables, IntegrationLevel level) {
        tables.requireComponents(level);
        Map<Goal, Double> scores = scores(tables, level);
        double cohesion = score(scores, Goal.GROUP_COHESION);
        double index = index(scores);
        List<ComponentState> components = new ArrayList<>();
        for (Component component : tables.components()) {
            double installed = level.maturityOf(component.id());
            double realised = tables.gate().realised(component, installed, cohesion);
            components.add(new ComponentState(component, installed, realised));
        }
        List<String> failed = new ArrayList<>();
        Grade grade = GradeConditions.highest(level, scores, index, failed);
        return new LevelAssessment(
                level,
                grade,
                index,
                scores,
                ReadinessGate.buyIn(cohesion),
                List.copyOf(failed),
                List.copyOf(components));
    }

    public double score(Goal goal) {
        return score(scores, goal);
    }

    /** The part of a component that works. */
    public double realised(String component) {
        for (ComponentState state : components) {
            if (state.component().id().equals(component)) {
                return state.realised();
            }
        }
        throw new IllegalArgumentException("'" + component + "' is not a component of integration");
    }

    static double score(Map<Goal, Double> scores, Goal goal) {
        return scores.getOrDefault(goal, 0.0);
    }

    /** The score of the first goal, by which the gate before all other goals opens. */
    static double cohesion(IntegrationTables tables, IntegrationLevel level) {
        return score(scores(tables, level), Goal.GROUP_COHESION);
    }

    private static Map<Goal, Double> scores(IntegrationTables tables, IntegrationLevel level) {
        Map<Goal, Double> sums = new EnumMap<>(Goal.class);
        Map<Goal, Double> weights = new EnumMap<>(Goal.class);
        for (Component component : tables.components()) {
            sums.merge(component.goal(), component.weight() * level.maturityOf(component.id()), Double::sum);
            weights.merge(component.goal(), component.weight(), Double::sum);
        }
        sums.replaceAll((goal, sum) -> sum / weights.getOrDefault(goal, 1.0));
        return sums;
    }

    private static double index(Map<Goal, Double> scores) {
        double[] byGoal = new double[GOALS.length];
        for (Goal goal : GOALS) {
            byGoal[goal.ordinal()] = score(scores, goal);
        }
        return index(byGoal);
    }

    /** The integration index of four goal scores, in the order of {@link Goal}. */
    public static double index(double[] scores) {
        double log = 0;
        for (Goal goal : GOALS) {
            log += goal.weight() * StrictMath.log(Math.max(scores[goal.ordinal()], SMALLEST_SCORE));
        }
        return StrictMath.exp(log);
    }
}
