package io.bundlecast.reports.page;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.scenario.ScenarioDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Simulated means beside those that need no simulation, for whoever has to vouch for the run. */
final class ExactAnswers {

    private static final String CAPTION = "Checked against exact answers";

    /** So many standard errors chance exceeds in 1 figure of 110, with an error from 16 replicates. */
    private static final int RARE = 3;

    private static final double CHANCE_OF_RARE = 0.009;

    /** So many are no chance: 1 figure of 40,000. */
    private static final int NO_CHANCE = 6;

    private ExactAnswers() {}

    /** Nothing where no mean is known exactly. */
    static void write(Html html, Lens lens, ScenarioDocument document) {
        List<ExactCheck> checks = lens.result().checks();
        if (checks.isEmpty()) {
            return;
        }
        html.element("h3 id=\"exact\"", CAPTION)
                .element(
                        "p",
                        "For episodes the mean of a year can be worked out without simulating patients: from each year's prices, chances and shocks, with "
                                + "all the patients who might come in the place of those who were drawn. The table sets it beside the simulated mean over "
                                + "an eighth of the run's years, at the present level of integration and without outlier caps. It checks how patients are drawn and added up; it does not check the assumptions, nor what a contract makes of the year.")
                .element("p", verdict(checks));
        boolean wrong = beyond(checks, NO_CHANCE) > 0;
        if (wrong) {
            html.element(
                    "p class=\"warning\"",
                    "More than " + NO_CHANCE
                            + " standard errors are no chance: something is wrong with this run. Do not use its figures.");
        }
        DataTable table = table(checks, titles(document));
        html.raw("<details" + (wrong ? " open" : "") + "><summary>All " + checks.size() + " figures</summary>\n")
                .table(CAPTION, table.columns(), table.rows())
                .raw("</details>\n");
    }

    private static String verdict(List<ExactCheck> checks) {
        double furthest = checks.stream()
                .mapToDouble(check -> Math.abs(check.standardErrors()))
                .max()
                .orElse(0);
        return "Further than " + RARE + " standard errors from the exact mean: " + beyond(checks, RARE) + " of "
                + checks.size() + " figures, where chance alone would put "
                + String.format(Locale.ROOT, "%.1f", CHANCE_OF_RARE * checks.size()) + " on average. The furthest lies "
                + String.format(Locale.ROOT, "%.1f", furthest) + " away.";
    }

    private static long beyond(List<ExactCheck> checks, int standardErrors) {
        return checks.stream()
                .filter(check -> Math.abs(check.standardErrors()) > standardErrors)
                .count();
    }

    private static Map<String, String> titles(ScenarioDocument document) {
        return document.scenario().episodes().stream().collect(Collectors.toMap(EpisodeLine::id, EpisodeLine::title));
    }

    private static DataTable table(List<ExactCheck> checks, Map<String, String> titles) {
        List<List<String>> rows = new ArrayList<>();
        for (ExactCheck check : checks) {
            boolean dollars = check.figure().isDollars();
            Unit unit = dollars ? Unit.DOLLARS : Unit.COUNT;
            Estimate excess = check.excess();
            double error = excess.standardError();
            rows.add(List.of(
                    titles.getOrDefault(check.line(), check.line()),
                    check.figure().title(),
                    unit.text(check.exact(), 0),
                    unit.change(excess.value(), error / 100) + " \u00b1"
                            + (dollars ? Figures.dollarError(error) : Figures.plainError(error)),
                    String.format(Locale.ROOT, "%+.1f", check.standardErrors()).replace("-", Figures.MINUS)));
        }
        return new DataTable(
                List.of("Line", "In a year", "Exact mean", "Simulated less exact", "In standard errors"), rows);
    }
}
