package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** How bad a bad year is: the margin that is undercut in one year of N, as N grows.
 *
 * <p>At N years the curve shows the quantile at 1/N. Quantiles that fewer than ten trials lie beyond are left out. */
public record ExceedanceCurve(Caption caption, String axis, List<Curve> curves, DataTable table) implements Exhibit {

    private static final double[] YEARS = {1.5, 2, 2.5, 3, 4, 5, 7, 10, 14, 20, 30, 50, 70, 100, 140, 200};
    private static final List<Integer> NAMED = List.of(2, 5, 10, 20, 50, 100, 200);

    /** The margin that is undercut in one of {@code years} years. */
    public record Point(double years, Estimate value) {}

    public record Curve(String label, List<Point> points) {}

    public static ExceedanceCurve of(Lens lens) {
        List<Curve> curves = new ArrayList<>();
        List<Integer> contracts = new ArrayList<>(List.of(lens.contract()));
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            if (lens.isFeeForService(contract) && contract != lens.contract()) {
                contracts.add(contract);
            }
        }
        for (int contract : contracts) {
            Summary summary = lens.summary(contract, lens.level(), Stake.MARGIN.measure(lens.result()));
            curves.add(new Curve(lens.contractTitle(contract), points(summary)));
        }
        Caption caption = new Caption(
                "bad-years",
                title(lens, contracts),
                "Line chart of the margin undercut in 1 year of 2, 5, 10 and so on, for "
                        + String.join(" and ", curves.stream().map(Curve::label).toList()) + " at "
                        + lens.levelLabel(lens.level()) + ".",
                "Read across: in 1 year of 20, margin is worse than the line. The scale of years is logarithmic. Years rarer than the simulation can "
                        + "support are not shown.");
        return new ExceedanceCurve(caption, Stake.MARGIN.title(lens.result()), List.copyOf(curves), table(curves));
    }

    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }

    private static String title(Lens lens, List<Integer> contracts) {
        Estimate bad = lens.summary(contracts.get(0), lens.level(), Stake.MARGIN.measure(lens.result()))
                .percentile(0.05);
        String title = "In 1 year of 20, " + lens.contractName() + " leaves a margin below " + Unit.DOLLARS.text(bad);
        if (contracts.size() > 1) {
            Summary plain = lens.summary(contracts.get(1), lens.level(), Stake.MARGIN.measure(lens.result()));
            title += Answer.isAlwaysZero(plain)
                    ? "; fee for service, always $0"
                    : "; fee for service, below " + Unit.DOLLARS.text(plain.percentile(0.05));
        }
        return title;
    }

    private static List<Point> points(Summary summary) {
        List<Point> points = new ArrayList<>();
        for (double years : YEARS) {
            if (Lens.shows(summary, 1 / years)) {
                points.add(new Point(years, summary.percentile(1 / years)));
            }
        }
        return List.copyOf(points);
    }

    private static DataTable table(List<Curve> curves) {
        List<String> columns = new ArrayList<>(List.of("Worse than this in"));
        for (Curve curve : curves) {
            columns.add(curve.label());
            columns.add("Standard error");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < curves.get(0).points().size(); at++) {
            double years = curves.get(0).points().get(at).years();
            if (NAMED.contains((int) years) && years == Math.rint(years)) {
                List<String> row = new ArrayList<>(List.of("1 year of " + (int) years));
                for (Curve curve : curves) {
                    Estimate value = curve.points().get(at).value();
                    row.add(Unit.DOLLARS.text(value));
                    row.add(Figures.dollarError(value.standardError()));
                }
                rows.add(row);
            }
        }
        return new DataTable(columns, rows);
    }
}
