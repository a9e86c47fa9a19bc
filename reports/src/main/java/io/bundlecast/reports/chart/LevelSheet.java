package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.LevelDistributions;
import io.bundlecast.reports.exhibit.LevelDistributions.Row;
import java.awt.BasicStroke;
import java.util.List;

/** Draws ranges of years by level on one axis. */
final class LevelSheet {

    private static final BasicStroke RANGE = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke MIDDLE = new BasicStroke(11f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private LevelSheet() {}

    static Sheet of(LevelDistributions exhibit) {
        List<Row> rows = exhibit.rows();
        double low = rows.stream().mapToDouble(row -> row.p5().value()).min().orElse(0);
        double high = rows.stream().mapToDouble(row -> row.p95().value()).max().orElse(1);
        double[] range = exhibit.zero() ? Axes.withZero(low, high) : Axes.padded(low, high);
        List<String> names = rows.stream().map(Row::label).toList();
        List<String> remarks = rows.stream().map(Row::remark).toList();
        return Rows.sheet(names, remarks, exhibit.remarkTitle(), range, exhibit.unit(), exhibit.axis(), pen -> {
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), Rows.place(i, rows.size()), range);
            }
        });
    }

    private static void row(Pen pen, Row row, double place, double[] range) {
        double y = pen.y(place);
        if (row.present()) {
            double half = Math.abs(pen.y(place + 0.5) - y) - 1;
            pen.fill(
                    new java.awt.geom.Rectangle2D.Double(
                            pen.x(range[0]), y - half, pen.x(range[1]) - pen.x(range[0]), 2 * half),
                    Palette.PRESENT);
            if (range[0] <= 0 && range[1] >= 0) {
                pen.line(pen.x(0), y - half, pen.x(0), y + half, Palette.INK, Palette.THIN);
            }
        }
        pen.line(pen.x(row.p5().value()), y, pen.x(row.p95().value()), y, Palette.GAIN, RANGE);
        pen.line(pen.x(row.p25().value()), y, pen.x(row.p75().value()), y, Palette.PALE_GAIN, MIDDLE);
        pen.line(pen.x(row.p50().value()), y - 9, pen.x(row.p50().value()), y + 9, Palette.INK, Palette.MEDIUM);
        pen.diamond(pen.x(row.mean().value()), y, 6, java.awt.Color.WHITE, Palette.INK);
    }
}
