package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.FormulaScores;
import io.bundlecast.result.FormulaScores.Score;
import io.bundlecast.result.Replicated;
import io.bundlecast.result.ScoredFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Value formulas side by side on the same simulated years: what each pays, how far that follows true improvement, and how much of it is luck. */
public record ValueComparison(Caption caption, List<Row> rows, DataTable table) implements Exhibit {

    /** One formula.
     *
     * @param agreement rank correlation of pay with true improvement between years at one level, on average over levels; or NaN where nothing improves
     * @param luck share of the variance of pay that is the luck of a year, at the level in focus
     * @param atPresent chance of pay at the present level, where nothing has improved */
    public record Row(
            String label,
            Estimate pay,
            Estimate paid,
            Estimate agreement,
            Estimate withCost,
            Estimate withQuality,
            Estimate luck,
            Estimate atPresent,
            boolean countsTwice) {}

    public static ValueComparison of(Lens lens) {
        FormulaScores scores = lens.formulaScores();
        List<Row> rows = IntStream.range(0, scores.formulas().size())
                .mapToObj(formula -> row(lens, scores, formula))
                .toList();
        Caption caption = new Caption(
                "value-formulas",
                title(lens, scores),
                "Plot with one row for each of " + rows.size()
                        + " value formulas. A filled dot shows the rank correlation of pay with true improvement between years at one level, a hollow diamond the share of the variance of "
                        + "pay that is the luck of a year at " + lens.levelLabel(lens.level())
                        + "; average pay there stands at the right.",
                note(rows));
        return new ValueComparison(caption, rows, table(rows));
    }

    @Override
    public Unit unit() {
        return Unit.INDEX;
    }

    private static Row row(Lens lens, FormulaScores scores, int formula) {
        ScoredFormula scored = scores.formulas().get(formula);
        Score here = scores.at(formula, lens.level());
        return new Row(
                scored.title(),
                here.pay().mean(),
                here.paid(),
                scores.mean(formula, Score::agreement).estimate(),
                scores.mean(formula, Score::withCost).estimate(),
                scores.mean(formula, Score::withQuality).estimate(),
                here.luck().estimate(),
                scores.at(formula, lens.result().presentLevel()).paid(),
                scored.countsTwice());
    }

    private static String title(Lens lens, FormulaScores scores) {
        List<String> labels = new ArrayList<>();
        List<Replicated> agreements = new ArrayList<>();
        List<Replicated> luck = new ArrayList<>();
        for (int formula = 0; formula < scores.formulas().size(); formula++) {
            labels.add(scores.formulas().get(formula).title());
            agreements.add(scores.mean(formula, Score::agreement));
            luck.add(scores.at(formula, lens.level()).luck());
        }
        ValueRanking luckiest = ValueRanking.of(labels, luck);
        ValueRanking best = ValueRanking.of(labels, agreements);
        return follows(best, labels.size()) + "; " + luck(luckiest, labels.size());
    }

    private static String follows(ValueRanking best, int formulas) {
        if (best.isEmpty()) {
            return "No level improves measurably on the present one here";
        }
        String correlation = "rank correlation " + correlation(best.best());
        if (!(best.best().low() > 0)) {
            return formulas == 1
                    ? "Pay by " + best.names() + " does not follow true improvement measurably (" + correlation + ")"
                    : "No formula's pay follows true improvement measurably (" + correlation + " at best)";
        }
        if (formulas == 1) {
            return "Pay by " + best.names() + " follows true improvement with a " + correlation;
        }
        return best.isTied()
                ? best.names() + " follow true improvement best and cannot be told apart (" + correlation + " at best)"
                : best.names() + " follows true improvement best (" + correlation + ")";
    }

    private static String luck(ValueRanking luckiest, int formulas) {
        String share = percent(luckiest.best());
        if (formulas == 1) {
            return share + " of the variance of its pay is luck";
        }
        return luckiest.isTied()
                ? "luck weighs most in the pay of " + luckiest.names() + ", which cannot be told apart (" + share
                        + " of the variance at most)"
                : "luck weighs most in the pay of " + luckiest.names() + " (" + share + " of its variance)";
    }

    /** What to say of formulas that reward use inside cost for itself; an empty text where none does. */
    public static String warning(List<ScoredFormula> formulas) {
        List<String> twice = formulas.stream()
                .filter(ScoredFormula::countsTwice)
                .map(ScoredFormula::title)
                .toList();
        return twice.isEmpty()
                ? ""
                : "Avoided use counts twice, once in cost and once for itself, in: " + String.join(", ", twice)
                        + ". Before pay rests on such a formula, let it count only use outside cost (outsideCostOnly), or take one in dollars (net-monetary).";
    }

    private static String note(List<Row> rows) {
        String warning = rows.stream().anyMatch(Row::countsTwice)
                ? " * Counts avoided use twice, once in cost and once for itself."
                : "";
        return "Filled dot: rank correlation of pay with true improvement between years at the same level, 1 is best; the mean over levels other than the present one. Improvement is against "
                + "the present level for the same patients, with the luck of the year taken out. Hollow diamond: share of pay's variance that is luck, 0 is best. Pay of formulas is not part "
                + "of any margin in this report." + warning;
    }

    private static String percent(Estimate share) {
        return Math.round(100 * share.value()) + "%";
    }

    static String correlation(Estimate agreement) {
        return Double.isFinite(agreement.value()) ? fixed(agreement.value()) : "\u2013";
    }

    private static String fixed(double correlation) {
        String text = String.format(java.util.Locale.ROOT, "%.2f", Math.abs(correlation));
        return (correlation < 0 && !text.equals("0.00") ? Figures.MINUS : "") + text;
    }

    private static DataTable table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.label(),
                    Unit.DOLLARS.change(row.pay()) + " \u00b1"
                            + Figures.dollarError(row.pay().standardError()),
                    Unit.PROBABILITY.text(row.paid()),
                    Unit.PROBABILITY.text(row.atPresent()),
                    withError(row.agreement()),
                    withError(row.withCost()),
                    withError(row.withQuality()),
                    percent(row.luck()) + " \u00b1"
                            + Figures.percentError(row.luck().standardError()),
                    row.countsTwice() ? "yes" : "no"));
        }
        return new DataTable(
                List.of(
                        "Formula",
                        "Average pay",
                        "Chance of pay",
                        "Chance of pay at the present level",
                        "Rank correlation with true improvement",
                        "With cost saved",
                        "With quality gained",
                        "Luck of a year in pay",
                        "Counts use twice"),
                cells);
    }

    private static String withError(Estimate agreement) {
        if (!Double.isFinite(agreement.standardError()) || !Double.isFinite(agreement.value())) {
            return correlation(agreement);
        }
        String error = Figures.plainError(agreement.standardError());
        return Figures.plain(agreement.value(), agreement.standardError() / 10) + " \u00b1" + error;
    }
}
