package io.bundlecast.simulation;

import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyPlan;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.workforce.WorkforceModel;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.uncertainty.AssumptionTable;
import org.jspecify.annotations.Nullable;

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

    /** The journey of a scenario, or null where it has none. */
    static @Nullable PlannedJourney of(Scenario scenario) {
        Journey journey = scenario.outlook().journey();
        if (journey == null) {
            return null;
        }
        RunSettings run = scenario.run();
        Integration levels = scenario.integration();
        JourneyPlan plan = new JourneyPlan(
                levels.levels().get(levels.presentIndex()),
                journey.target(),
                scenario.outlook().horizon().years(),
                journey.employers(),
                journey.boardSupport());
        return new PlannedJourney(
                JourneyModel.of(levels.tables(), plan, journey.sequences(), run.seed(), run.parameterUncertainty()),
                WorkforceModel.of(WorkforceTables.terms(journey.workforce()), run.seed(), run.parameterUncertainty()),
                JourneyTables.builds(),
                JourneyTables.laws().nominal("dip.collections"),
                run.seed(),
                run.parameterUncertainty());
    }

    /** Prices of the programme, for one thread. */
    ProgrammeCost newCost() {
        return ProgrammeCost.of(model.components(), prices, seed, uncertain);
    }
}
