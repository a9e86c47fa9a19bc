package io.bundlecast.integration;

import java.util.Map;

/** A level of clinical integration, given by the maturity of each component.
 *
 * @param id its name in the scenario, such as {@code cin}
 * @param title such as {@code Clinically integrated network}
 * @param maturity component id to maturity in [0, 1]: built and really used
 * @param serviceLineCohesion specialty to cohesion in [0, 1], for service lines that are more (or less) cohesive than the whole group
 * @param enforcement how strictly participation criteria are enforced, in [0, 1] */
public record IntegrationLevel(
        String id,
        String title,
        Map<String, Double> maturity,
        Map<String, Double> serviceLineCohesion,
        double enforcement) {

    /** The most likely strictness where nothing is known of it. */
    public static final double USUAL_ENFORCEMENT = 0.6;

    public IntegrationLevel {
        maturity.forEach((component, value) -> requireShare("maturity of " + component, value));
        serviceLineCohesion.forEach((specialty, value) -> requireShare("cohesion of " + specialty, value));
        requireShare("enforcement", enforcement);
    }

    public IntegrationLevel(String id, String title, Map<String, Double> maturity) {
        this(id, title, maturity, Map.of(), USUAL_ENFORCEMENT);
    }

    /** The same level under another name. */
    public IntegrationLevel named(String newId, String newTitle) {
        return new IntegrationLevel(newId, newTitle, maturity, serviceLineCohesion, enforcement);
    }

    /** Maturity of a component.
     *
     * @throws IllegalArgumentException when the level does not state it */
    public double maturityOf(String component) {
        Double value = maturity.get(component);
        if (value == null) {
            throw new IllegalArgumentException("level " + id + " lacks the maturity of '" + component + "'");
        }
        return value;
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1] but was " + value);
        }
    }
}
