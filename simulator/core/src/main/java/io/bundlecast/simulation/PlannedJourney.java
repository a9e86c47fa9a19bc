package io.bundlecast.simulation;

import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.workforce.WorkforceModel;
import io.bundlecast.uncertainty.AssumptionTable;

/** A journey compiled for a run: how the organisation changes, who works in it, and what both cost.
 *
 * @param collections professional collections of a physician in a year, dollars */
record PlannedJourney(
        JourneyModel model,
        WorkforceModel workforce,
        AssumptionTable prices,
        double collections,
        long seed,
        boolean uncertain) {

    /** Prices of the programme, for one thread. */
    ProgrammeCost newCost() {
        return ProgrammeCost.of(model.components(), prices, seed, uncertain);
    }

    static double usualCollections() {
        return JourneyTables.laws().nominal("dip.collections");
    }
}
