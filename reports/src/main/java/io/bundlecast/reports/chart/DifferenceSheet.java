package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Differences;
import io.bundlecast.reports.exhibit.Differences.Row;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Color;
import java.util.List;

/** Draws paired differences with their 90% interval around zero; what cannot be ranked is hollow. */
final class DifferenceSheet {

    private DifferenceSheet() {}

    static Sheet of(Differences exhibit) {
        List<Row> rows = exhibit.rows();
        double low = rows.stream().mapToDouble(row -> row.low().value()).min().orElse(0);
        double high = rows.stream().mapToDouble(row -> row.high().value()).max().orElse(1);
        List<String> names = rows.stream().map(Row::label).toList();
        List<String> remarks = rows.stream().map(DifferenceSheet::remark).toList();
        return Rows.sheet(names, remarks, "Average", Axes.withZero(low, high), Unit.DOLLARS, exhibit.axis(), pen -> {
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), pen.y(Rows.place(i, rows.size())));
            }
        });
    }

    private static String remark(Row row) {
        String amount = Unit.DOLLARS.change(row.mean().value(), row.mean().standardError());
        return row.verdict().equals("not ranked") ? amount + ", not ranked" : amount;
    }

    private static void row(Pen pen, Row row, double y) {
        Color color = !row.settled() ? Palette.MUTED : row.low().value() > 0 ? Palette.GAIN : Palette.LOSS;
        pen.line(
                pen.x(row.low().value()),
                y,
                pen.x(row.high().value()),
                y,
                color,
                row.settled() ? Palette.MEDIUM : Palette.DASHED);
        for (double end : new double[] {row.low().value(), row.high().value()}) {
            pen.line(pen.x(end), y - 6, pen.x(end), y + 6, color, Palette.MEDIUM);
        }
        pen.diamond(pen.x(row.mean().value()), y, 7, row.settled() ? color : Color.WHITE, color);
    }
}
