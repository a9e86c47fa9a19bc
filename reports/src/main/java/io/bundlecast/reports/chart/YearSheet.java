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
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;

/** Draws curves over years, each with its band and its name at the end. */
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
        List<String> labels = exhibit.curves().stream()
                .flatMap(curve -> Words.wrapped(curve.label(), LABEL, LABEL_WIDTH).stream())
                .toList();
        return new Sheet(chart, 10, 28 + Words.widest(labels, LABEL), 0, 26);
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
            pen.text(exhibit.markLabel(), pen.x(0.7), y - 10, 0, SMALL, Palette.INK);
        }
        for (int i = 0; i < exhibit.curves().size(); i++) {
            middle(pen, exhibit.curves().get(i), i);
        }
        for (int year = 1; year <= years; year++) {
            pen.text("Year " + year, pen.x(year), pen.y(range[0]) + 16, 0.5, SMALL, Palette.MUTED);
        }
        labels(pen, exhibit.curves(), pen.y(range[0]) - 8);
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

    /** Names each curve at its end, from the lowest up, so that the names stay apart and above the axis. */
    private static void labels(Pen pen, List<Curve> curves, double bottom) {
        List<Integer> fromLowest =
                new ArrayList<>(IntStream.range(0, curves.size()).boxed().toList());
        fromLowest.sort(
                Comparator.comparingDouble(index -> last(curves.get(index)).middle()));
        double free = bottom;
        for (int index : fromLowest) {
            Point last = last(curves.get(index));
            List<String> lines = Words.wrapped(curves.get(index).label(), LABEL, LABEL_WIDTH);
            double height = LINE * (lines.size() - 1);
            double first = Math.min(pen.y(last.middle()) - height / 2, free - height);
            for (int line = 0; line < lines.size(); line++) {
                pen.text(
                        lines.get(line),
                        pen.x(last.year()) + 12,
                        first + LINE * line,
                        0,
                        LABEL,
                        COLORS[index % COLORS.length]);
            }
            free = first - LINE - 2;
        }
    }

    private static Point last(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }
}
