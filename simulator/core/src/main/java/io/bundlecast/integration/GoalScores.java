package io.bundlecast.integration;

import java.util.Arrays;
import java.util.List;

/** The score of each goal, from 0 to 1: the mean of a figure of its components, such as their maturity, by their weights within the goal. */
public final class GoalScores {

    private static final int GOALS = Goal.values().length;

    private final int[] goals;
    private final double[] weights;

    public GoalScores(List<Component> components) {
        double[] sums = new double[GOALS];
        components.forEach(component -> sums[component.goal().ordinal()] += component.weight());
        this.goals = new int[components.size()];
        this.weights = new double[components.size()];
        for (int i = 0; i < goals.length; i++) {
            Component component = components.get(i);
            goals[i] = component.goal().ordinal();
            weights[i] = component.weight() / sums[goals[i]];
        }
    }

    /** Fills the scores, in the order of {@link Goal}, of figures in the order of the components. */
    public void of(double[] figures, double[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < goals.length; i++) {
            scores[goals[i]] += weights[i] * figures[i];
        }
    }

    /** The place of a component's goal in the order of {@link Goal}. */
    int goal(int component) {
        return goals[component];
    }

    /** A component's part of its goal's score. */
    double weight(int component) {
        return weights[component];
    }
}
