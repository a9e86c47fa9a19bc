package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.HeatMap;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the chance of loss by contract and level, the figure in every cell. */
final class HeatSheet {

    private static final Font FIGURE = Palette.font(Font.BOLD, 15);
    private static final Font SMALL_FIGURE = Palette.font(Font.BOLD, 12);
    private static final Font HEADING = Palette.font(Font.BOLD, 14);

    private HeatSheet() {}

    static Sheet of(HeatMap exhibit) {
        int columns = exhibit.columns().size();
        Sheet rows = Rows.sheet(
                exhibit.rows(),
                List.of(),
                "",
                new double[] {-0.5, columns - 0.5},
                Unit.COUNT,
                "",
                pen -> draw(pen, exhibit));
        rows.chart()
                .getStyler()
                .setXAxisTicksVisible(false)
                .setPlotGridLinesVisible(false)
                .setXAxisTitleVisible(false);
        return new Sheet(rows.chart(), rows.left(), 20, 60, 0);
    }

    private static void draw(Pen pen, HeatMap exhibit) {
        int count = exhibit.rows().size();
        double most = Math.max(
                0.01,
                exhibit.cells().stream()
                        .flatMap(List::stream)
                        .mapToDouble(cell -> cell.value())
                        .max()
                        .orElse(1));
        for (int column = 0; column < exhibit.columns().size(); column++) {
            heading(pen, exhibit.columns().get(column), column, count);
            for (int row = 0; row < count; row++) {
                var cell = exhibit.cells().get(row).get(column);
                double share = 0.95 * cell.value() / most;
                double top = pen.y(Rows.place(row, count) + 0.5) + 2;
                double bottom = pen.y(Rows.place(row, count) - 0.5) - 2;
                double left = pen.x(column - 0.5) + 2;
                pen.fill(
                        new Rectangle2D.Double(left, top, pen.x(column + 0.5) - 2 - left, bottom - top),
                        Palette.shade(share));
                pen.stroke(
                        new Rectangle2D.Double(left, top, pen.x(column + 0.5) - 2 - left, bottom - top),
                        Palette.MUTED,
                        Palette.THIN);
                String text = Unit.PROBABILITY.text(cell);
                pen.text(
                        text,
                        pen.x(column),
                        (top + bottom) / 2,
                        0.5,
                        Words.width(text, FIGURE) > pen.x(column + 0.5) - left - 6 ? SMALL_FIGURE : FIGURE,
                        Palette.inkOn(share));
            }
        }
    }

    private static void heading(Pen pen, String title, int column, int count) {
        List<String> lines = Words.wrapped(title, HEADING, pen.x(column + 0.5) - pen.x(column - 0.5) - 8);
        for (int line = 0; line < lines.size(); line++) {
            double y = pen.y(count - 0.5) - 12 - 17 * (lines.size() - 1 - line);
            pen.text(lines.get(line), pen.x(column), y, 0.5, HEADING, Palette.INK);
        }
    }
}
