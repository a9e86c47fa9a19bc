package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.Answer;
import io.bundlecast.reports.exhibit.DataTable;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.exhibit.Exhibits;
import io.bundlecast.reports.exhibit.JourneyProgress;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Parties;
import io.bundlecast.reports.exhibit.PatientSaving;
import io.bundlecast.reports.exhibit.PortfolioParts;
import io.bundlecast.reports.exhibit.Stake;
import io.bundlecast.reports.exhibit.Unmoved;
import io.bundlecast.reports.exhibit.ValueComparison;
import io.bundlecast.reports.json.Json;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.scenario.ScenarioDocument;
import java.nio.charset.StandardCharsets;

/** The report: the answer in a sentence, the exhibits, the tables, and what it all rests on. */
public final class ReportPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    private final Lens lens;
    private final ScenarioDocument document;
    private final Exhibits exhibits;
    private final Html html = new Html();

    private ReportPage(Lens lens, ScenarioDocument document, Exhibits exhibits) {
        this.lens = lens;
        this.document = document;
        this.exhibits = exhibits;
    }

    public static byte[] of(Lens lens, ScenarioDocument document, Exhibits exhibits) {
        return new ReportPage(lens, document, exhibits).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        String title = document.scenario().title();
        html.raw(
                "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                        + POLICY
                        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Bundlecast\">\n");
        html.element("title", title).raw("<style>\n" + Resource.text("report.css") + "</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#answer\">Skip to the answer</a>\n<header>\n");
        html.element(
                "p class=\"kicker\"",
                "Bundlecast report, performance year " + document.scenario().performanceYear());
        html.element("h1", title).raw("</header>\n<main>\n");
        answer();
        contents();
        figures();
        tables();
        new Appendix(html, lens, document).write(exhibits.appendix(), this::figure);
        html.raw("</main>\n");
        Appendix.footer(html, lens);
        scripts();
        return html.raw("</body>\n</html>\n").toString();
    }

    private void answer() {
        Answer answer = Answer.of(lens);
        html.raw("<section id=\"answer\">\n")
                .element("h2", "The answer")
                .element("p class=\"headline\"", answer.headline());
        answer.sentences().forEach(sentence -> html.element("p", sentence));
        html.raw("</section>\n");
    }

    private void contents() {
        html.raw("<nav aria-label=\"Contents\"><ul>");
        String[][] parts = {
            {"years", "The years ahead"},
            {"futures", "Fifty futures"},
            {"levels", lens.isJourney() ? "Sequences" : "Levels"},
            {"drivers", "What drives it"},
            {"differences", "Differences"},
            {"patients", "Patients"},
            {"values", "Value formulas"},
            {"tables", "Tables"},
            {"assumptions", "Assumptions"},
            {"method", "Method"}
        };
        for (String[] part : parts) {
            if (part[0].equals("values") && exhibits.values().isEmpty()
                    || part[0].equals("years") && exhibits.years().isEmpty()) {
                continue;
            }
            html.raw("<li>").element("a href=\"#" + part[0] + "\"", part[1]).raw("</li>");
        }
        html.raw("<li id=\"to-explore\" hidden><a href=\"#explore\">" + anyContract() + "</a></li></ul></nav>\n");
    }

    private void figures() {
        if (!exhibits.years().isEmpty()) {
            Journey journey = document.scenario().outlook().journey();
            html.element("h2 id=\"years\"", "The years ahead");
            if (journey != null && lens.isJourney()) {
                html.element("p class=\"note\"", JourneyProgress.focus(lens));
            }
            exhibits.years().forEach(this::figure);
            if (journey != null && lens.isJourney()) {
                new YearTables(html, lens).write(document.scenario(), journey);
            }
        }
        section("futures", "Fifty futures, and the bad years among them" + margins(), exhibits.futures());
        section(
                "levels",
                (lens.isJourney() ? "How the sequences differ" : "How it changes with integration") + margins(),
                exhibits.levels());
        ladder();
        new Explorer(html, lens).write(anyContract() + margins());
        section("drivers", "What drives it" + margins(), exhibits.drivers());
        section("differences", "Differences, future by future" + margins(), exhibits.differences());
        html.element("h2 id=\"patients\"", "What patients and the payer see" + shown());
        if (!lens.episodes().sentence().isEmpty()) {
            html.element("p", lens.episodes().sentence());
        }
        exhibits.outcomes().forEach(this::figure);
        DataTable unmoved = Unmoved.table(lens);
        if (!unmoved.rows().isEmpty()) {
            table(
                    "What " + (lens.isJourney() ? "no sequence" : "no level of integration")
                            + " moves, to the digits shown" + shown(),
                    unmoved);
        }
        if (!exhibits.values().isEmpty()) {
            section("values", "What value formulas would pay for the same years", exhibits.values());
            String warning = ValueComparison.warning(lens.result().values().formulas());
            if (!warning.isEmpty()) {
                html.element("p class=\"warning\"", warning);
            }
        }
    }

    /** The levels themselves: what they are, and what is missing. */
    private void ladder() {
        Integration integration = document.scenario().integration();
        Journey journey = document.scenario().outlook().journey();
        DataTable table = journey == null ? LevelLadder.of(integration) : LevelLadder.of(integration, journey);
        String title =
                journey == null ? "How integrated each level is" : "Where the journey starts, and where it is to lead";
        html.element("h3", title)
                .element(
                        "p class=\"note\"",
                        "Scores of the four goals and their index run from 0 to 1; a step is reached at its index and with its conditions. The index is "
                                + "geometric, so that a missing goal cannot be bought off by another. What is installed works only as far as cohesion and "
                                + "physicians' buy-in let it. Maturities of the named levels are assumed."
                                + (integration.selfAssessed().isEmpty()
                                        ? ""
                                        : " Those that the hospital judges of itself may be off: they stand here as stated, and are drawn around that in the simulation."))
                .table("Scores and index", table.columns(), table.rows());
    }

    private String anyContract() {
        return lens.isJourney() ? "Any contract along any sequence" : "Any contract at any level";
    }

    /** Which year of several is shown in full, for a heading of its margins; empty in a run of one year. */
    private String margins() {
        return inFull(lens.marginShown());
    }

    /** The same for a heading of other figures. */
    private String shown() {
        return inFull(lens.yearShown());
    }

    private static String inFull(String shown) {
        return shown.isEmpty() ? "" : ": " + shown;
    }

    private void section(String id, String title, Iterable<Exhibit> figures) {
        html.element("h2 id=\"" + id + "\"", title);
        figures.forEach(this::figure);
    }

    private void figure(Exhibit exhibit) {
        String id = exhibit.id();
        html.raw("<figure id=\"" + id + "\" aria-labelledby=\"title-" + id + "\">\n")
                .element("h3 id=\"title-" + id + "\"", exhibit.title());
        html.raw("<div class=\"wide\"><div class=\"chart\" id=\"chart-" + id + "\" role=\"img\" aria-label=\"")
                .text(exhibit.title() + ". " + exhibit.description())
                .raw("\"></div></div>\n<figcaption>");
        html.element("p class=\"note\"", exhibit.caption().note());
        html.raw("<details><summary>The figures</summary>\n")
                .element("p class=\"note\"", exhibit.description())
                .table(
                        exhibit.title(),
                        exhibit.table().columns(),
                        exhibit.table().rows());
        html.raw("</details></figcaption>\n</figure>\n");
    }

    private void tables() {
        html.element("h2 id=\"tables\"", "Tables" + margins());
        html.element(
                "p",
                "Beneath every figure stands its standard error: how far it may be off because the run has a limited number of simulated years. "
                        + "All figures, with more digits, are in summary.csv and summary.json; every simulated year is in trials.csv.gz.");
        table(
                "Who gains what in an average year, " + lens.levelLabel(lens.level()) + shown(),
                Parties.table(lens.result(), lens.level()));
        html.element(
                "p class=\"note\"",
                "What each party receives less what it pays for this care. Every payment has two sides, so each column sums to zero. "
                        + "The payer's account is what it spends; that of staff and supplies is what giving the care costs.");
        patients();
        for (Portfolio portfolio : document.scenario().portfolios()) {
            table(
                    portfolio.title() + ", part by part: what each adds to fee for service on average",
                    PortfolioParts.pay(lens, portfolio));
            table(
                    portfolio.title() + ", part by part: chance that it takes money in a year",
                    PortfolioParts.losses(lens, portfolio));
        }
        boolean both = !Exhibits.isMarginThePayment(lens);
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            if (both) {
                table(
                        Stake.MARGIN.title(lens.result()) + " under " + lens.contractName(contract),
                        Tables.contract(lens, contract, lens.result().margin()));
            }
            if (!lens.isFeeForService(contract)) {
                table(
                        "What " + lens.contractName(contract) + " adds to fee for service",
                        Tables.contract(lens, contract, ContractMeasure.NET_PAYMENT));
            }
        }
    }

    private void patients() {
        DataTable saving = PatientSaving.table(lens);
        if (!saving.rows().isEmpty()) {
            table("What patients save against fee for service in an average year", saving);
        }
    }

    private void table(String caption, DataTable table) {
        html.table(caption, table.columns(), table.rows());
    }

    private void scripts() {
        html.raw("<script type=\"application/json\" id=\"figures\">")
                .raw(Json.inScript(exhibits.all().stream().map(FigureData::of).toList()))
                .raw("</script>\n<script type=\"application/json\" id=\"futures-by-cell\">")
                .raw(Json.inScript(FigureData.everyDotPlot(lens)))
                .raw("</script>\n<script>\n")
                .raw(Resource.text("echarts/echarts.min.js"))
                .raw("\n</script>\n<script>\n")
                .raw(Resource.text("report.js"))
                .raw("</script>\n");
    }
}
