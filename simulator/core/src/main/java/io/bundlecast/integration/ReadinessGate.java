package io.bundlecast.integration;

import io.bundlecast.uncertainty.Assumption;
import java.util.Map;

/** How much of what is installed works, given cohesion and buy-in: {@code r = m [1 - k (1 - rho(C))] [1 - w (1 - B)]}.
 *
 * <p>C is the cohesion of the group (the score of its first goal), B = 0.25 + 0.65 C its physicians' buy-in, and rho rises from 0 at C = 0 to 1 at C = 1 as a
 * logistic curve around a threshold. Components of group cohesion themselves pass ungated. For example, pathways of maturity .65 in a group of
 * cohesion .53 work as .40; at cohesion .13, maturity .25 works as .05.
 *
 * @param slope width of the logistic curve, in units of cohesion
 * @param strength k by culture impact: the part that is lost where there is no cohesion
 * @param threshold by culture impact: the cohesion around which the gate opens
 * @param workflowStrength w by workflow impact: the part that is lost where there is no buy-in */
public record ReadinessGate(
        double slope,
        Map<Impact, Assumption> strength,
        Map<Impact, Assumption> threshold,
        Map<Impact, Assumption> workflowStrength) {

    private static final double BUY_IN_FLOOR = 0.25;
    private static final double BUY_IN_OF_COHESION = 0.65;

    public ReadinessGate {
        if (!(slope > 0)) {
            throw new IllegalArgumentException("slope must be positive but was " + slope);
        }
        for (Impact impact : Impact.values()) {
            if (!strength.containsKey(impact)
                    || !threshold.containsKey(impact)
                    || !workflowStrength.containsKey(impact)) {
                throw new IllegalArgumentException(
                        "strength, threshold and workflowStrength need high, medium and low but lack " + impact);
            }
        }
    }

    /** Physicians' buy-in at a given cohesion, in a state that lasts. */
    public static double buyIn(double cohesion) {
        return BUY_IN_FLOOR + BUY_IN_OF_COHESION * cohesion;
    }

    /** The share of a culture-heavy component that cohesion lets work: rho(C), 0 at C = 0 and 1 at C = 1. */
    static double readiness(double cohesion, double threshold, double slope) {
        return Curve.of(threshold, slope).at(cohesion);
    }

    /** The gate's curve around one threshold, made ready for many values of cohesion. */
    public record Curve(double threshold, double slope, double floor, double range) {

        public static Curve of(double threshold, double slope) {
            double floor = logistic(-threshold / slope);
            return new Curve(threshold, slope, floor, logistic((1 - threshold) / slope) - floor);
        }

        public double at(double cohesion) {
            return (logistic((cohesion - threshold) / slope) - floor) / range;
        }
    }

    /** Maturity that works, with every parameter at its nominal value. */
    double realised(Component component, double maturity, double cohesion) {
        if (component.goal() == Goal.GROUP_COHESION) {
            return maturity;
        }
        double rho = readiness(cohesion, nominal(threshold, component.culture()), slope);
        double culture = 1 - nominal(strength, component.culture()) * (1 - rho);
        double workflow = 1 - nominal(workflowStrength, component.workflow()) * (1 - buyIn(cohesion));
        return maturity * culture * workflow;
    }

    public static double nominal(Map<Impact, Assumption> parameters, Impact impact) {
        return at(parameters, impact).quantity().nominal();
    }

    static Assumption at(Map<Impact, Assumption> parameters, Impact impact) {
        Assumption assumption = parameters.get(impact);
        if (assumption == null) {
            throw new IllegalArgumentException("the gate lacks " + impact);
        }
        return assumption;
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
