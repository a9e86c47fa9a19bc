package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.PayAgreement;
import io.bundlecast.result.ScoredFormula;
import io.bundlecast.result.Summary;
import io.bundlecast.result.ValueColumns;
import io.bundlecast.result.VarianceShare;
import java.util.ArrayList;
import java.util.List;

/** Value formulas side by side on the same simulated years: what each pays, how far that follows true improvement, and how much of it is luck.
 *
 * <p>Improvement of a year = worth of quality gained + cost saved, both over expected spend and against the present level in the same trial; a point of quality is worth 0.043% of
 * expected spend. {@link PayAgreement} takes the year's luck out of it. */
public record ValueComparison(Caption caption, List<Row> rows, DataTable table) implements Exhibit {

    /** The assumed worth of one point of quality over expected spend: $1.50 a member and month for 10 points where a member-year costs $4,200. */
    private static final double POINT_VALUE = 1.5 * 12 / 10 / 4200;

    /** One formula.
     *
     * @param agreement rank correlation of pay with true improvement, or NaN where nothing improves
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
            boolean countsTwice) {

        boolean varies() {
            return Double.isFinite(agreement.value());
        }
    }

    public static ValueComparison of(Lens lens) {
        ValueColumns values = lens.result().values();
        Gains gains = Gains.of(lens);
        List<Row> rows = new ArrayList<>();
        for (int formula = 0; formula < values.formulas().size(); formula++) {
            rows.add(row(lens, values, formula, gains));
        }
        Caption caption = new Caption(
                "value-formulas",
                title(rows),
                "Plot with one row for each of " + rows.size()
                        + " value formulas. A filled dot shows the rank correlation of pay with true improvement over all levels, a hollow diamond the share of the variance of pay that is "
                        + "the luck of a year at " + lens.levelLabel(lens.level())
                        + "; average pay stands at the right.",
                note(rows));
        return new ValueComparison(caption, List.copyOf(rows), table(rows));
    }

    @Override
    public Unit unit() {
        return Unit.RATE;
    }

    /** Improvement against the present level by level and trial: as a whole, of cost and of quality. */
    private record Gains(double[][] whole, double[][] cost, double[][] quality) {

        static Gains of(Lens lens) {
            ValueColumns values = lens.result().values();
            int levels = lens.result().levels().size();
            int present = lens.result().presentLevel();
            int trials = lens.result().trials();
            Gains gains = new Gains(new double[levels][trials], new double[levels][trials], new double[levels][trials]);
            for (int level = 0; level < levels; level++) {
                for (int trial = 0; trial < trials; trial++) {
                    double cost = values.cost(present)[trial] - values.cost(level)[trial];
                    double quality = values.quality(level)[trial] - values.quality(present)[trial];
                    gains.cost[level][trial] = cost;
                    gains.quality[level][trial] = quality;
                    gains.whole[level][trial] = 100 * POINT_VALUE * quality + cost;
                }
            }
            return gains;
        }
    }

    private static Row row(Lens lens, ValueColumns values, int formula, Gains gains) {
        int levels = lens.result().levels().size();
        double[][] pay = new double[levels][];
        for (int level = 0; level < levels; level++) {
            pay[level] = values.pay(level, formula);
        }
        ScoredFormula scored = values.formulas().get(formula);
        Estimate parameters = VarianceShare.of(pay[lens.level()]).parameters();
        return new Row(
                scored.title(),
                Summary.of(pay[lens.level()]).mean(),
                chanceOfPay(pay[lens.level()]),
                PayAgreement.of(pay, gains.whole),
                PayAgreement.of(pay, gains.cost),
                PayAgreement.of(pay, gains.quality),
                new Estimate(1 - parameters.value(), parameters.standardError()),
                chanceOfPay(pay[lens.result().presentLevel()]),
                scored.countsTwice());
    }

    private static Estimate chanceOfPay(double[] pay) {
        double[] taken = new double[pay.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = -pay[i];
        }
        return Summary.of(taken).probabilityBelow(0);
    }

    private static String title(List<Row> rows) {
        Row best = rows.get(0);
        Row luckiest = rows.get(0);
        for (Row row : rows) {
            best = !best.varies() || row.agreement().value() > best.agreement().value() ? row : best;
            luckiest = row.luck().value() > luckiest.luck().value() ? row : luckiest;
        }
        String luck = "the pay of " + luckiest.label() + " is the most a matter of luck: " + percent(luckiest.luck())
                + " of its variance";
        if (!best.varies()) {
            return "No level improves on the present one here; " + luck;
        }
        if (rows.size() == 1) {
            return "Pay by " + best.label() + " follows true improvement with a rank correlation of "
                    + correlation(best.agreement()) + "; " + percent(best.luck()) + " of its variance is luck";
        }
        return best.label() + " follows true improvement best (rank correlation " + correlation(best.agreement())
                + "); " + luck;
    }

    private static String note(List<Row> rows) {
        List<String> twice =
                rows.stream().filter(Row::countsTwice).map(Row::label).toList();
        String warning = twice.isEmpty()
                ? ""
                : " Counts avoided use twice, once in cost and once for itself: " + String.join(", ", twice) + ".";
        return "Filled dot: rank correlation of pay with true improvement, 1 is best; improvement is against the present level for the same patients, with the luck of the year taken out. "
                + "Hollow diamond: share of pay's variance that is luck, 0% is best. Pay of formulas is not part of any margin in this report."
                + warning;
    }

    private static String percent(Estimate share) {
        return Math.round(100 * share.value()) + "%";
    }

    static String correlation(Estimate agreement) {
        if (!Double.isFinite(agreement.value())) {
            return "\u2013";
        }
        String text = String.format(java.util.Locale.ROOT, "%.2f", Math.abs(agreement.value()));
        return (agreement.value() < 0 && !text.equals("0.00") ? Figures.MINUS : "") + text;
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
        boolean known = Double.isFinite(agreement.standardError()) && Double.isFinite(agreement.value());
        return correlation(agreement)
                + (known ? String.format(java.util.Locale.ROOT, " \u00b1%.2f", agreement.standardError()) : "");
    }
}
