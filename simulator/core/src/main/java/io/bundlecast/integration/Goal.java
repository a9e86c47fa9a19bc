package io.bundlecast.integration;

/** The four goals of integrating a medical group, in the order in which a group should start on them.
 *
 * <p>The goals and their quadrants of culture and workflow are those of Advisory Board, "The blueprint of medical group integration" (2024). The weight in
 * the index is an assumption of this model; the weights sum to 1. */
public enum Goal {
    /** One culture and identity; changes culture much and workflow little. */
    GROUP_COHESION("Group cohesion", 0.30),
    /** One way of giving care; changes both much. */
    CARE_TRANSFORMATION("Care transformation", 0.35),
    /** Information that all can see; changes workflow much and culture little. */
    VISIBILITY("Visibility", 0.20),
    /** Efficient administration; changes neither much. */
    COST_SAVINGS("Cost savings", 0.15);

    private final String title;
    private final double weight;

    Goal(String title, double weight) {
        this.title = title;
        this.weight = weight;
    }

    public String title() {
        return title;
    }

    /** Its exponent in the integration index. */
    public double weight() {
        return weight;
    }
}
