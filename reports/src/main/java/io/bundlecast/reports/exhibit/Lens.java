package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.FormulaScores;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A result seen from one contract and level. Summaries are computed once. */
public final class Lens {

    private final SimulationResult result;
    private final Focus focus;
    private final EpisodesShown episodes;
    private final int year;
    private final List<String> portfolios;
    private final Map<double[], Summary> summaries = new ConcurrentHashMap<>();
    private @Nullable FormulaScores formulaScores;
    private @Nullable JourneyLens years;

    public Lens(SimulationResult result, Focus focus) {
        this(result, focus, EpisodesShown.UNKNOWN, null, List.of());
    }

    private Lens(
            SimulationResult result,
            Focus focus,
            EpisodesShown episodes,
            @Nullable Integer year,
            List<String> portfolios) {
        this.result = result;
        this.focus = focus;
        this.episodes = episodes;
        this.portfolios = portfolios;
        JourneyResult journey = result.journey();
        this.year = journey == null ? 1 : year == null ? journey.years() : year;
    }

    /** A result as its scenario asks for it to be shown. */
    public static Lens of(SimulationResult result, Scenario scenario) {
        return new Lens(
                result,
                Focus.of(result, scenario.report()),
                EpisodesShown.of(scenario),
                scenario.report().year(),
                scenario.portfolios().stream().map(Portfolio::id).toList());
    }

    /** Which year of several is shown in full, such as {@code year 10}; empty in a run of one year. */
    public String yearShown() {
        return result.journey() == null ? "" : "year " + year;
    }

    /** What has to be said beside a margin of that year: on a journey, that it is before what the journey costs. */
    public String marginShown() {
        return yearShown() + (isJourney() ? ", before what the journey costs" : "");
    }

    /** What the trials of the run are, such as {@code simulated years}. */
    public String trialsName() {
        JourneyResult journey = result.journey();
        return journey == null ? "simulated years" : "simulated futures of " + journey.years() + " years";
    }

    /** What the levels of the run are called over a table. */
    public String levelHeading() {
        return isJourney() ? "Sequence" : "Level";
    }

    public SimulationResult result() {
        return result;
    }

    /** Whether it is several contracts of the run as one total. */
    boolean isPortfolio(int contract) {
        return portfolios.contains(result.contracts().get(contract).id());
    }

    /** Which episodes the outcomes are of. */
    public EpisodesShown episodes() {
        return episodes;
    }

    public int contract() {
        return focus.contract();
    }

    public int level() {
        return focus.level();
    }

    public String contractTitle() {
        return contractTitle(focus.contract());
    }

    /** The contract in focus as a sentence names it. */
    public String contractName() {
        return contractName(focus.contract());
    }

    /** The title, in quotation marks if it has a comma that would break a sentence. */
    public String contractName(int contract) {
        String title = contractTitle(contract);
        return title.contains(", ") ? "\u201c" + title + "\u201d" : title;
    }

    public String contractTitle(int contract) {
        return result.contracts().get(contract).title();
    }

    /** Whether the levels are courses of a journey. */
    public boolean isJourney() {
        JourneyResult journey = result.journey();
        return journey != null && journey.shape().builds();
    }

    public String levelTitle(int level) {
        return isJourney() && level == result.presentLevel()
                ? "Staying as today"
                : result.levels().get(level).title();
    }

    /** What the present level is called in a sentence. */
    String presentName() {
        return isJourney() ? "staying as today" : "the present level";
    }

    /** The level's title, with a word if it is the present one. */
    public String levelLabel(int level) {
        return levelTitle(level) + (level == result.presentLevel() && !isJourney() ? " (present)" : "");
    }

    public Summary summary(int contract, int level, ContractMeasure measure) {
        return summary(result.column(contract, level, measure));
    }

    public Summary summary(int level, Outcome outcome) {
        return summary(result.column(level, outcome));
    }

    public boolean isFeeForService(int contract) {
        return result.contracts().get(contract).id().equals(Focus.FEE_FOR_SERVICE);
    }

    /** The place of fee for service among the contracts, or -1. */
    int feeForService() {
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            if (isFeeForService(contract)) {
                return contract;
            }
        }
        return -1;
    }

    /** What the value formulas of the run do; of no formula when it has none. */
    public synchronized FormulaScores formulaScores() {
        if (formulaScores == null) {
            formulaScores = FormulaScores.of(result);
        }
        return formulaScores;
    }

    /** The years of the run; null where it has one. */
    public synchronized @Nullable JourneyLens years() {
        JourneyResult journey = result.journey();
        if (years == null && journey != null) {
            years = new JourneyLens(this, journey);
        }
        return years;
    }

    /** Of a column that stays: its summary is computed once. */
    Summary summary(double[] column) {
        return summaries.computeIfAbsent(column, Summary::of);
    }

    /** Whether at least ten years lie beyond percentile {@code p}, so that a board may be shown it. */
    static boolean shows(Summary summary, double p) {
        return summary.trials() * Math.min(p, 1 - p) >= 10;
    }
}
