package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.uncertainty.Mark;
import java.util.List;
import java.util.function.Consumer;

/** What the report rests on: assumptions with marks and sources, the method, and how to repeat it. */
final class Appendix {

    private final Html html;
    private final Lens lens;
    private final ScenarioDocument document;

    Appendix(Html html, Lens lens, ScenarioDocument document) {
        this.html = html;
        this.lens = lens;
        this.document = document;
    }

    void write(List<Exhibit> exhibits, Consumer<Exhibit> figure) {
        assumptions();
        method();
        ExactAnswers.write(html, lens, document);
        exhibits.forEach(figure);
    }

    private void assumptions() {
        html.element("h2 id=\"assumptions\"", "Appendix: assumptions");
        html.element(
                        "p",
                        "Every number that the result rests on, with how well it is supported and where it comes from. The full list can be opened below; "
                                + "it prints when it is open, and assumptions.json holds it in any case.")
                .raw("<ul>\n");
        for (Mark mark : Mark.values()) {
            long count = document.assumptions().stream()
                    .filter(assumption -> assumption.mark() == mark)
                    .count();
            if (count > 0) {
                html.raw("<li>")
                        .element("strong", Tables.word(mark))
                        .text(" (" + count + "): " + Tables.meaning(mark) + ".")
                        .raw("</li>\n");
            }
        }
        html.raw("</ul>\n<div class=\"words\">");
        DataTable sources = Tables.sources(document.assumptions());
        html.table("What the assumptions rest on", sources.columns(), sources.rows());
        DataTable table = Tables.assumptions(document.assumptions());
        html.raw("</div>\n<details class=\"words\"><summary>All "
                + Figures.whole(table.rows().size()) + " assumptions</summary>\n");
        html.table("Assumptions with marks and sources", table.columns(), table.rows())
                .raw("</details>\n");
    }

    private void method() {
        Provenance run = lens.result().provenance();
        html.element("h2 id=\"method\"", "Appendix: method");
        html.element(
                "p",
                "The run simulates " + Figures.whole(run.trials())
                        + " years. Each year draws what care was needed, what it cost and how it went; "
                        + "every contract then settles that same year, "
                        + (lens.isJourney()
                                ? "along every sequence and for staying as today. Contracts and sequences therefore"
                                : "at every level of integration. Contracts and levels therefore")
                        + " differ only by what they "
                        + "change, never by luck, and their differences are known better than either side.");
        html.element(
                "p",
                run.parameterUncertainty()
                        ? "Two kinds of uncertainty are in every figure and kept apart: the luck of a year (which patients come and how they fare), and what is not "
                                + "known (prices, trends, effects of integration). Two simulated years in turn share each draw of the latter, which lets the report "
                                + "tell them apart."
                        : "This run holds what is not known at its expected value: only the luck of a year varies, and the true range is wider.");
        html.element(
                "p",
                "Quantities of a whole year are drawn in " + run.design() + " order. Standard errors come from "
                        + SimulationResult.REPLICATES
                        + " independent repetitions of that design within the run. A percentile that too few years lie beyond is not shown.");
        html.element(
                "p",
                "Amounts are US dollars of " + document.scenario().performanceYear()
                        + ", rounded to no more digits than their standard error supports.");
    }

    static void footer(Html html, Lens lens) {
        Provenance run = lens.result().provenance();
        Estimate mean = lens.summary(
                        lens.contract(), lens.level(), lens.result().margin())
                .mean();
        html.raw("<footer>\n")
                .element(
                        "p",
                        "Scenario " + run.scenarioName() + ", SHA-256 " + run.scenarioHash() + ". Seed " + run.seed()
                                + ", "
                                + Figures.whole(run.trials()) + " " + lens.trialsName() + ", " + run.design()
                                + " design, Bundlecast " + run.version()
                                + ". Monte Carlo standard error of the average margin: "
                                + Figures.dollarError(mean.standardError()) + " on "
                                + Unit.DOLLARS.text(mean)
                                + ". Repeat the run from scenario.yaml and run.json beside this page; it gives the same bytes.");
        html.raw("</footer>\n");
    }
}
