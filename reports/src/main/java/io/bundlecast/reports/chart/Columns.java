package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Unit;
import java.awt.Font;
import java.util.List;

/** Plots of columns over the rows of {@link Rows}: a column is one wide, its middle at its number, and bears a heading. */
final class Columns {

    private static final int LINE = 17;

    private Columns() {}

    static Sheet sheet(List<String> names, int columns, Brush.Drawing marks) {
        Sheet rows = Rows.sheet(names, List.of(), "", new double[] {-0.5, columns - 0.5}, Unit.COUNT, "", marks);
        rows.chart()
                .getStyler()
                .setXAxisTicksVisible(false)
                .setPlotGridLinesVisible(false)
                .setXAxisTitleVisible(false);
        return new Sheet(rows.chart(), rows.left(), 20, 60, 0);
    }

    /** Writes a heading above the rows.
     *
     * @param align 0 where it begins at x, 0.5 where that is its middle
     * @param margin of a column that stays free */
    static void heading(Pen pen, String title, Font font, double x, double align, double margin, int rows) {
        List<String> lines = Words.wrapped(title, font, room(pen, margin));
        for (int line = 0; line < lines.size(); line++) {
            double y = pen.y(rows - 0.5) - 12 - LINE * (lines.size() - 1 - line);
            pen.text(lines.get(line), pen.x(x), y, align, font, Palette.INK);
        }
    }

    /** The width that is left of a column beside its margin. */
    static double room(Pen pen, double margin) {
        return pen.x(1) - pen.x(0) - margin;
    }
}
