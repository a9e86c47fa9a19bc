package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.YearCurves;
import io.bundlecast.reports.exhibit.YearCurves.Curve;
import io.bundlecast.reports.exhibit.YearCurves.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.XYChart;

/** Draws curves over years, each with its band and its name at the end, as has the value across. */
final class YearSheet {

    private static final Color[] COLORS = {
        Palette.GAIN, Palette.LOSS, Palette.MUTED, new Color(0x009E73), new Color(0xCC79A7), Palette.INK
    };
    private static final float[][] DASHES = {null, {9, 5}, {3, 4}, {12, 4, 3, 4}, {6, 3}, {2, 2}};
    private static final Font LABEL = Palette.font(Font.BOLD, 14);
    private static final Font SMALL = Palette.font(Font.PLAIN, 13);
    private static final double LABEL_WIDTH = 170;
    private static final double LINE = 17;
    private static final int BAND = 0x26;

    private YearSheet() {}

    static Sheet of(YearCurves exhibit) {
        int years = exhibit.curves().get(0).points().size();
        double low = exhibit.marked() ? exhibit.mark() : Double.POSITIVE_INFINITY;
        double high = exhibit.marked() ? exhibit.mark() : Double.NEGATIVE_INFINITY;
        for (Curve curve : exhibit.curves()) {
            for (Point point : curve.points()) {
                low = Math.min(low, curve.banded() ? point.low() : point.middle());
                high = Math.max(high, curve.banded() ? point.high() : point.middle());
            }
        }
        double[] range = Axes.withZero(low, high);
        XYChart chart = Axes.plot(new double[] {0.6, years + 0.1}, range);
        chart.getStyler().setXAxisTicksVisible(false).setPlotGridVerticalLinesVisible(false);
        chart.setCustomYAxisTickLabelsFormatter(
                Axes.ticks(exhibit.unit(), Math.max(Math.abs(range[0]), Math.abs(range[1]))));
        chart.setYAxisTitle(exhibit.axis());
        chart.addAnnotation(new Brush(pen -> draw(pen, exhibit, years, range)));
        List<String> lines = labels(exhibit).stream()
                .flatMap(label -> label.lines().stream())
                .toList();
        return new Sheet(chart, 10, 28 + Words.widest(lines, LABEL), 0, 26);
    }

    private static void draw(Pen pen, YearCurves exhibit, int years, double[] range) {
        for (int i = 0; i < exhibit.curves().size(); i++) {
            if (exhibit.curves().get(i).banded()) {
                band(pen, exhibit.curves().get(i), COLORS[i % COLORS.length]);
            }
        }
        if (exhibit.marked()) {
            double y = pen.y(exhibit.mark());
            pen.line(pen.x(0.6), y, pen.x(years + 0.1), y, Palette.INK, Palette.THIN);
        }
        for (int i = 0; i < exhibit.curves().size(); i++) {
            middle(pen, exhibit.curves().get(i), i);
        }
        for (int year = 1; year <= years; year++) {
            pen.text("Year " + year, pen.x(year), pen.y(range[0]) + 16, 0.5, SMALL, Palette.MUTED);
        }
        write(pen, labels(exhibit), years, pen.y(range[0]) - 8, pen.y(range[1]) + 6);
    }

    private static void band(Pen pen, Curve curve, Color color) {
        Path2D path = new Path2D.Double();
        List<Point> points = curve.points();
        path.moveTo(pen.x(points.get(0).year()), pen.y(points.get(0).high()));
        for (Point point : points) {
            path.lineTo(pen.x(point.year()), pen.y(point.high()));
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            path.lineTo(pen.x(points.get(i).year()), pen.y(points.get(i).low()));
        }
        path.closePath();
        pen.fill(path, new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND));
    }

    private static void middle(Pen pen, Curve curve, int index) {
        Path2D path = new Path2D.Double();
        Point first = curve.points().get(0);
        path.moveTo(pen.x(first.year()), pen.y(first.middle()));
        for (Point point : curve.points()) {
            path.lineTo(pen.x(point.year()), pen.y(point.middle()));
        }
        float[] dash = DASHES[index % DASHES.length];
        BasicStroke stroke = dash == null
                ? new BasicStroke(3f)
                : new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
        pen.stroke(path, COLORS[index % COLORS.length], stroke);
    }

    /** A name at the right, at the height of what it names. */
    private record Label(double value, List<String> lines, Font font, Color color) {

        /** From the first line to the last. */
        double height() {
            return LINE * (lines.size() - 1);
        }
    }

    /** The names of the curves and of the value across, from the lowest up. */
    private static List<Label> labels(YearCurves exhibit) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < exhibit.curves().size(); i++) {
            Curve curve = exhibit.curves().get(i);
            List<String> lines = Words.wrapped(curve.label(), LABEL, LABEL_WIDTH);
            double end = curve.points().get(curve.points().size() - 1).middle();
            labels.add(new Label(end, lines, LABEL, COLORS[i % COLORS.length]));
        }
        if (exhibit.marked() && !exhibit.markLabel().isEmpty()) {
            List<String> lines = Words.wrapped(exhibit.markLabel(), SMALL, LABEL_WIDTH);
            labels.add(new Label(exhibit.mark(), lines, SMALL, Palette.INK));
        }
        labels.sort(Comparator.comparingDouble(Label::value));
        return labels;
    }

    /** Writes names so that they stay apart, above the axis and below the title. */
    private static void write(Pen pen, List<Label> fromLowest, int years, double bottom, double top) {
        double[] first = new double[fromLowest.size()];
        double free = bottom;
        for (int i = 0; i < first.length; i++) {
            double height = fromLowest.get(i).height();
            first[i] = Math.min(pen.y(fromLowest.get(i).value()) - height / 2, free - height);
            free = first[i] - LINE - 2;
        }
        free = top;
        for (int i = first.length - 1; i >= 0; i--) {
            first[i] = Math.max(first[i], free);
            free = first[i] + fromLowest.get(i).height() + LINE + 2;
            write(pen, fromLowest.get(i), pen.x(years) + 12, first[i]);
        }
    }

    private static void write(Pen pen, Label label, double x, double first) {
        for (int line = 0; line < label.lines().size(); line++) {
            pen.text(label.lines().get(line), x, first + LINE * line, 0, label.font(), label.color());
        }
    }
}
