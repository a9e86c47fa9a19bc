package io.bundlecast.integration.journey;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.uncertainty.Assumption;

/** Where an organisation stands, where it wants to go, and in how many years.
 *
 * @param start the level that it is at
 * @param target the level that it plans for; a component that is already beyond it stays where it is
 * @param years length of the horizon, 1 to 15
 * @param employers separate employing entities, at least 1: each further one adds to the time of building, and several of them limit shared governance
 * @param boardSupport whether the board is seen to support the plan: fewer stalls, stricter enforcement
 * @param agreement share of the physicians who do not use what a criterion for participation asks for when it falls due, who have agreed to and so meet it; 0 asks for use */
public record JourneyPlan(
        IntegrationLevel start,
        IntegrationLevel target,
        int years,
        int employers,
        boolean boardSupport,
        Assumption agreement) {

    static final int LONGEST = 15;

    public JourneyPlan {
        if (years < 1 || years > LONGEST) {
            throw new IllegalArgumentException("years must be from 1 to " + LONGEST + " but was " + years);
        }
        if (employers < 1) {
            throw new IllegalArgumentException("employers must be at least 1 but was " + employers);
        }
    }
}
