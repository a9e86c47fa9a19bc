package io.bundlecast.reports.page;

import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.JourneyAccounts;
import io.bundlecast.reports.exhibit.JourneyProgress;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Scenario;

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
        String contract = lens.contractTitle();
        table(
                "How far each sequence comes: grade in the middle future, and share of futures at each grade or above",
                "Grades need their index and their conditions, which may fail although the index is reached; how often each condition fails is not kept.",
                progress.ladder());
        table(
                "The four goals: today, planned, installed and at work",
                "Middle of all futures, from 0 to 1. What is installed works only as far as cohesion and buy-in let it. Use grows on after building "
                        + "ends, so a goal may end above its plan.",
                progress.goals(LevelAssessment.of(scenario.integration().tables(), journey.target())));
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
        table(
                "Physicians who come and go, averages over the horizon",
                "The criteria bind at their deadline; those whom a board waives stay. How many meet the criteria or are waived is not kept apart.",
                accounts.departures());
        table(
                "Specialties at the end of the horizon, as expected",
                "Fractions of people, every post filled in a year, without exclusion, call cover or a limit to recruiting; the same for every sequence. "
                        + "The run itself counts whole people.",
                JourneyAccounts.specialties(WorkforceTables.terms(journey.workforce())));
        table(
                "Subsidy of employed physicians by year, averages",
                "All of it, not only the change from staying as today: as usually reported, after credit for ancillary income, and without allocated overhead.",
                accounts.subsidy());
    }

    private void table(String caption, String note, DataTable table) {
        html.table(caption, table.columns(), table.rows()).element("p class=\"note\"", note);
    }
}
