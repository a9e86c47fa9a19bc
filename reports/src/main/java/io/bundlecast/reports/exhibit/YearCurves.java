package io.bundlecast.reports.exhibit;

import java.util.ArrayList;
import java.util.List;

/** How a quantity moves over the years of a horizon: for each curve the median and the band that holds 80% of futures.
 *
 * @param axis what is counted
 * @param mark a value that matters, drawn as a line across; NaN for none
 * @param markLabel what it means */
public record YearCurves(
        Caption caption, Unit unit, String axis, double mark, String markLabel, List<Curve> curves, DataTable table)
        implements Exhibit {

    /** One year of a curve: percentiles 10, 50 and 90. */
    public record Point(int year, double low, double middle, double high) {}

    /** @param banded whether the band is drawn; the table holds it in any case */
    public record Curve(String label, boolean banded, List<Point> points) {}

    static YearCurves of(Caption caption, Unit unit, String axis, double mark, String markLabel, List<Curve> curves) {
        List<String> columns = new ArrayList<>(List.of("Year"));
        for (Curve curve : curves) {
            columns.add(curve.label() + ", median");
            columns.add("10th percentile");
            columns.add("90th");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < curves.get(0).points().size(); at++) {
            List<String> row = new ArrayList<>(
                    List.of(String.valueOf(curves.get(0).points().get(at).year())));
            for (Curve curve : curves) {
                Point point = curve.points().get(at);
                row.add(unit.text(point.middle(), 0));
                row.add(unit.text(point.low(), 0));
                row.add(unit.text(point.high(), 0));
            }
            rows.add(row);
        }
        return new YearCurves(caption, unit, axis, mark, markLabel, List.copyOf(curves), new DataTable(columns, rows));
    }

    /** Whether a value across is drawn. */
    public boolean marked() {
        return !Double.isNaN(mark);
    }
}
