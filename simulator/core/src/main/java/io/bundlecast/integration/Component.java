package io.bundlecast.integration;

import java.util.Objects;

/** One thing that a hospital and its physicians build together, such as shared care pathways.
 *
 * @param id such as {@code path}
 * @param title such as {@code Care pathways}
 * @param goal the goal that it serves
 * @param culture how much it changes culture: this decides how much of it fails without cohesion
 * @param workflow how much it changes daily work: this decides how much of it fails without buy-in
 * @param weight its weight among the components of its goal
 * @param minimumCriterion whether a physician must meet it to stay in the network */
public record Component(
        String id, String title, Goal goal, Impact culture, Impact workflow, double weight, boolean minimumCriterion) {

    public Component {
        Objects.requireNonNull(goal, "goal");
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight of " + id + " must be positive but was " + weight);
        }
    }
}
