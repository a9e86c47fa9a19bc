package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.reports.exhibit.ValueComparison;
import io.bundlecast.reports.exhibit.ValueComparison.Row;
import java.awt.Color;
import java.util.List;

/** Draws value formulas as a dot for agreement with improvement and a diamond for luck, average pay at the right. */
final class ValueSheet {

    private ValueSheet() {}

    static Sheet of(ValueComparison exhibit) {
        List<Row> rows = exhibit.rows();
        double low = rows.stream()
                .mapToDouble(row -> row.agreement().value())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        List<String> names = rows.stream()
                .map(row -> row.label() + (row.countsTwice() ? " *" : ""))
                .toList();
        List<String> remarks =
                rows.stream().map(row -> Unit.DOLLARS.change(row.pay())).toList();
        double[] range = {Math.min(-0.03, low - 0.03), 1.03};
        String axis = "\u25cf follows true improvement (rank correlation)   \u25c7 luck (share of variance)";
        return Rows.sheet(names, remarks, "Average pay", range, Unit.INDEX, axis, pen -> {
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), pen.y(Rows.place(i, rows.size())));
            }
        });
    }

    private static void row(Pen pen, Row row, double y) {
        double luck = pen.x(row.luck().value());
        if (Double.isFinite(row.agreement().value())) {
            double agreement = pen.x(row.agreement().value());
            pen.line(agreement, y, luck, y, Palette.GRID, Palette.MEDIUM);
            pen.dot(agreement, y, 7, Palette.GAIN, Palette.GAIN);
        }
        pen.diamond(luck, y, 8, Color.WHITE, Palette.LOSS);
    }
}
