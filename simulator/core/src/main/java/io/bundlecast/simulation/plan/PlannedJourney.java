package io.bundlecast.simulation.plan;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyPlan;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.ProgrammeCost;
import io.bundlecast.integration.workforce.WorkforceModel;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journey compiled for a run: how the organisation changes, who works in it, and what both cost.
 *
 * @param terms the journey as the scenario states it
 * @param collections professional collections of a physician in a year, dollars */
public record PlannedJourney(
        Journey terms,
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
                journey.boardSupport(),
                journey.exclusion().agreement());
        return new PlannedJourney(
                journey,
                JourneyModel.of(levels.tables(), plan, journey.sequences(), run.seed(), run.parameterUncertainty()),
                WorkforceModel.of(WorkforceTables.terms(journey.workforce()), run.seed(), run.parameterUncertainty()),
                JourneyTables.builds(),
                JourneyTables.laws().nominal("dip.collections"),
                run.seed(),
                run.parameterUncertainty());
    }

    /** What a run keeps of every course: what the scenario leaves out has no column.
     *
     * @param party who pays for the journey */
    List<CourseMeasure> measures(Party party) {
        EnumSet<CourseMeasure> kept = EnumSet.allOf(CourseMeasure.class);
        if (!party.owns(Account.HOSPITAL)) {
            kept.remove(CourseMeasure.CARE_COST);
        }
        if (terms.prices() == null) {
            kept.removeAll(
                    EnumSet.of(CourseMeasure.PRICE_GAIN, CourseMeasure.EMPLOYMENT_COST, CourseMeasure.LOST_RATES));
        }
        if (!terms.antitrust()) {
            kept.removeAll(
                    EnumSet.of(CourseMeasure.ANTITRUST_ACTIONS, CourseMeasure.LEGAL_COST, CourseMeasure.LOST_RATES));
        }
        return List.copyOf(kept);
    }

    /** What is not known of the journey's own terms, in a trial. */
    public TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, "journey/" + name, assumption, uncertain);
    }

    /** Prices of the programme, for one thread. */
    public ProgrammeCost newCost() {
        return ProgrammeCost.of(model.components(), prices, seed, uncertain);
    }
}
