package io.bundlecast.reports.page;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.JourneyAccounts;
import io.bundlecast.reports.exhibit.JourneyComponents;
import io.bundlecast.reports.exhibit.JourneyCriteria;
import io.bundlecast.reports.exhibit.JourneyGates;
import io.bundlecast.reports.exhibit.JourneyPrices;
import io.bundlecast.reports.exhibit.JourneyProgress;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Scenario;
import java.util.List;

/** The tables of a journey: how far it comes, what it brings, and whom it takes. */
final class YearTables {

    private final Html html;
    private final Lens lens;

    YearTables(Html html, Lens lens) {
        this.html = html;
        this.lens = lens;
    }

    void write(Scenario scenario, Journey journey) {
        JourneyProgress progress = JourneyProgress.of(lens);
        JourneyAccounts accounts = JourneyAccounts.of(lens);
        String contract = lens.contractName();
        table(
                "How far each sequence comes: grade in the middle future, and share of futures at each grade or above",
                "Grades need their index and their conditions, which may fail although the index is reached.",
                progress.ladder());
        averages();
        table(
                "The four goals: today, planned, installed and at work",
                "Middle of all futures, from 0 to 1. What is installed works only as far as cohesion and buy-in let it. Use grows on after building "
                        + "ends, so a goal may end above its plan.",
                progress.goals(planned(scenario.integration(), journey)));
        table(
                "What a board should see in years 1 to 3: middle future, and the range of 80% of futures",
                "A figure outside its range says that the plan is not the one simulated here. Cash is against staying as today under "
                        + contract + ".",
                progress.milestones());
        table(
                "What each sequence is worth under each contract, against staying as today under the same",
                "The standard error is beneath each figure.",
                accounts.returns());
        if (lens.result().levels().size() > 2) {
            table(
                    "Sequences against each other under " + contract,
                    "Two sequences are not ranked when the interval of 90% of futures for their difference holds zero.",
                    accounts.pairs());
        }
        JourneyPrices prices = JourneyPrices.of(lens);
        if (prices.isShown()) {
            table(
                    "Commercial price and joint contracting under " + contract,
                    "What fee for service pays more for the care of this scenario, and the chance of at least one antitrust action. A higher price also counts as "
                            + "spend against a target, so that a bundle or a budget takes back part of the gain or all of it. Nearly all of this is assumed; it is not "
                            + "legal advice.",
                    prices.table());
        }
        table(
                "Physicians who come and go, averages over the horizon",
                "The criteria bind at their deadline; those whom a board waives stay.",
                accounts.departures());
        folded(
                "All specialties at the end of the horizon, as expected",
                "Output and need are full-time equivalents. Fractions of people, every post filled in a year, without exclusion, call cover or a limit to recruiting; the same for every sequence. "
                        + "The run itself counts whole people.",
                JourneyAccounts.specialties(WorkforceTables.terms(journey.workforce())));
        table(
                "Subsidy of employed physicians by year, averages",
                "All of it, not only the change from staying as today: as usually reported, after credit for ancillary income, and without allocated overhead.",
                accounts.subsidy());
    }

    /** What is kept only on average. */
    private static List<LevelAssessment> planned(Integration levels, Journey journey) {
        IntegrationLevel start = levels.levels().get(levels.presentIndex());
        IntegrationTables tables = levels.tables();
        return journey.sequences().stream()
                .map(sequence ->
                        LevelAssessment.of(tables, sequence.planned(tables.components(), start, journey.target())))
                .toList();
    }

    private void averages() {
        if (lens.result().journey() == null
                || lens.result().journey().averages().isEmpty()) {
            return;
        }
        JourneyGates gates = JourneyGates.of(lens);
        table(
                "The conditions of each grade at the end of the horizon: how often each fails, and how often it keeps back a grade that the index has reached",
                gates.worst(),
                gates.table());
        folded(
                "All components of integration: what each adds to the index and costs, averages",
                "Costs are present values of building and running, beyond what the start already costs. Index points sum to the change of the index.",
                JourneyComponents.of(lens).table());
        DataTable criteria = JourneyCriteria.of(lens).table();
        if (!criteria.rows().isEmpty()) {
            table(
                    "The criteria for participation at their deadline",
                    "Physicians of today only; recruits are taken on by the criteria. They bind once: nobody is excluded after their deadline, and who comes and goes over the whole horizon is in the table of physicians below. Shares of the six criteria overlap: who meets one tends to meet the others.",
                    criteria);
        }
    }

    /** A long table, which opens when it is asked for. */
    private void folded(String caption, String note, DataTable table) {
        html.raw("<details>").element("summary", caption);
        table(caption, note, table);
        html.raw("</details>\n");
    }

    private void table(String caption, String note, DataTable table) {
        html.table(caption, table.columns(), table.rows()).element("p class=\"note\"", note);
    }
}
