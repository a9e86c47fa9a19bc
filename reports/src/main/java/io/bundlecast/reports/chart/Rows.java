package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Unit;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.XYChart;

/** Plots of one row for each name, read from top to bottom, with the names at the left and remarks at the right. */
final class Rows {

    private static final Font LABEL = Palette.font(Font.PLAIN, 15);
    private static final Font HEADING = Palette.font(Font.BOLD, 13);
    private static final double LABEL_WIDTH = 310;
    private static final double LONG_LABEL_WIDTH = 440;
    private static final int MANY = 8;
    private static final double HEADING_WIDTH = 150;

    private Rows() {}

    /** The place of row {@code index} of {@code count} on the vertical axis. */
    static double place(int index, int count) {
        return count - 1 - index;
    }

    static Sheet sheet(
            List<String> names,
            List<String> remarks,
            String remarkTitle,
            double[] range,
            Unit unit,
            String axis,
            Brush.Drawing marks) {
        int count = names.size();
        XYChart chart = Axes.plot(range, new double[] {-0.5, count - 0.5});
        chart.setXAxisTitle(axis);
        chart.getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
        chart.setCustomXAxisTickLabelsFormatter(Axes.ticks(unit, Math.max(Math.abs(range[0]), Math.abs(range[1]))));
        chart.addAnnotation(new Brush(pen -> {
            if (showsZero(range)) {
                pen.line(pen.x(0), pen.y(-0.5), pen.x(0), pen.y(count - 0.5), Palette.INK, Palette.THIN);
            }
            marks.draw(pen);
            labels(pen, names, range[0], labelWidth(count));
            remarks(pen, remarks, remarkTitle, range[1]);
        }));
        double width = labelWidth(count);
        double left = Math.min(width, Words.widest(names, LABEL)) + 16;
        double heading = Words.widest(Words.wrapped(remarkTitle, HEADING, HEADING_WIDTH), HEADING);
        double right = Math.max(Words.widest(remarks, LABEL), remarks.isEmpty() ? 0 : Math.max(110, heading)) + 24;
        return new Sheet(chart, left, right, remarks.isEmpty() ? 6 : 34, 0);
    }

    /** Many rows leave no height for a second line of a name. */
    private static double labelWidth(int count) {
        return count > MANY ? LONG_LABEL_WIDTH : LABEL_WIDTH;
    }

    /** Whether zero is a value of the axis, and not the place of a column. */
    private static boolean showsZero(double[] range) {
        return range[0] <= 0 && range[1] >= 0 && range[0] != -0.5;
    }

    private static void labels(Pen pen, List<String> names, double start, double width) {
        for (int i = 0; i < names.size(); i++) {
            List<String> lines = Words.wrapped(names.get(i), LABEL, width);
            for (int line = 0; line < lines.size(); line++) {
                double y = pen.y(place(i, names.size())) + 17 * (line - (lines.size() - 1) / 2.0);
                pen.text(lines.get(line), pen.x(start) - 12, y, 1, LABEL, Palette.INK);
            }
        }
    }

    private static void remarks(Pen pen, List<String> remarks, String title, double end) {
        for (int i = 0; i < remarks.size(); i++) {
            pen.text(remarks.get(i), pen.x(end) + 12, pen.y(place(i, remarks.size())), 0, LABEL, Palette.INK);
        }
        List<String> lines = title.isEmpty() ? List.of() : Words.wrapped(title, HEADING, HEADING_WIDTH);
        for (int line = 0; line < lines.size(); line++) {
            double y = pen.y(remarks.size() - 0.5) - 8 - 15 * (lines.size() - 1 - line);
            pen.text(lines.get(line), pen.x(end) + 12, y, 0, HEADING, Palette.MUTED);
        }
    }
}
