package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.reports.exhibit.VarianceShares;
import io.bundlecast.reports.exhibit.VarianceShares.Row;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Draws how the variance of margin divides between luck and ignorance. */
final class ShareSheet {

    private static final Font INSIDE = Palette.font(Font.BOLD, 14);

    private ShareSheet() {}

    static Sheet of(VarianceShares exhibit) {
        List<Row> rows = exhibit.rows();
        List<String> names = rows.stream().map(Row::label).toList();
        List<String> remarks = rows.stream()
                .map(row -> Figures.dollars(row.standardDeviation(), 0))
                .toList();
        return Rows.sheet(
                names,
                remarks,
                "Standard deviation",
                new double[] {-0.03, 1.03},
                Unit.RATE,
                "Share of the variance of margin",
                pen -> {
                    for (int i = 0; i < rows.size(); i++) {
                        row(pen, rows.get(i), Rows.place(i, rows.size()));
                    }
                });
    }

    private static void row(Pen pen, Row row, double place) {
        double top = pen.y(place + 0.3);
        double bottom = pen.y(place - 0.3);
        pen.bar(pen.x(0), top, pen.x(row.process()), bottom, Palette.GAIN, Palette.INK, false);
        pen.bar(pen.x(row.process()), top, pen.x(1), bottom, Palette.PALE_LOSS, Palette.INK, false);
        part(pen, "Luck of a year " + row.luckText(), pen.x(0), pen.x(row.process()), pen.y(place), Color.WHITE);
        part(pen, "Not known " + row.unknownText(), pen.x(row.process()), pen.x(1), pen.y(place), Palette.INK);
    }

    private static void part(Pen pen, String text, double from, double to, double y, Color color) {
        if (Words.width(text, INSIDE) + 12 < to - from) {
            pen.text(text, (from + to) / 2, y, 0.5, INSIDE, color);
        }
    }
}
