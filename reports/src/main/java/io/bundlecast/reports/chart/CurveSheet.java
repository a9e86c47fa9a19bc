package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.ExceedanceCurve;
import io.bundlecast.reports.exhibit.ExceedanceCurve.Curve;
import io.bundlecast.reports.exhibit.ExceedanceCurve.Point;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws how margin falls as years get rarer, one line for each contract. */
final class CurveSheet {

    private static final Color[] COLORS = {Palette.GAIN, Palette.MUTED};
    private static final BasicStroke[] LINES = {new BasicStroke(3f), Palette.DASHED};
    private static final Marker[] MARKERS = {SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE};
    private static final Font LABEL = Palette.font(Font.BOLD, 15);

    private static final int[] NAMED = {2, 5, 10, 20, 50, 100, 200};
    private static final double LABEL_WIDTH = 190;
    private static final double LINE = 18;

    private CurveSheet() {}

    static Sheet of(ExceedanceCurve exhibit) {
        List<Point> points = exhibit.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .toList();
        double low = points.stream()
                .mapToDouble(point -> point.value().value())
                .min()
                .orElse(0);
        double high = points.stream()
                .mapToDouble(point -> point.value().value())
                .max()
                .orElse(1);
        double longest = points.stream().mapToDouble(Point::years).max().orElse(2);
        double[] range = Axes.withZero(low, high);
        XYChart chart = Axes.plot(new double[] {Math.log10(1.4), Math.log10(longest * 1.1)}, range);
        chart.getStyler().setXAxisTicksVisible(false).setPlotGridVerticalLinesVisible(false);
        chart.setCustomYAxisTickLabelsFormatter(
                Axes.ticks(Unit.DOLLARS, Math.max(Math.abs(range[0]), Math.abs(range[1]))));
        chart.setYAxisTitle(exhibit.axis());
        for (int years : NAMED) {
            if (years <= longest) {
                grid(chart, years, range);
            }
        }
        for (int i = 0; i < exhibit.curves().size(); i++) {
            add(chart, exhibit.curves().get(i), i);
        }
        chart.addAnnotation(new Brush(pen -> draw(pen, exhibit, range, longest)));
        return new Sheet(chart, 10, 34 + labelWidth(exhibit), 0, 26);
    }

    private static void grid(XYChart chart, int years, double[] range) {
        double x = Math.log10(years);
        XYSeries line = chart.addSeries("grid " + years, new double[] {x, x}, range);
        line.setLineColor(Palette.GRID);
        line.setLineStyle(Palette.THIN);
        line.setMarker(SeriesMarkers.NONE);
    }

    private static void add(XYChart chart, Curve curve, int index) {
        double[] x = curve.points().stream()
                .mapToDouble(point -> Math.log10(point.years()))
                .toArray();
        double[] y = curve.points().stream()
                .mapToDouble(point -> point.value().value())
                .toArray();
        XYSeries series = chart.addSeries("curve " + index, x, y);
        series.setLineColor(COLORS[index]);
        series.setLineStyle(LINES[index]);
        series.setMarker(MARKERS[index]);
        series.setMarkerColor(COLORS[index]);
    }

    private static void draw(Pen pen, ExceedanceCurve exhibit, double[] range, double longest) {
        pen.line(
                pen.x(Math.log10(1.4)),
                pen.y(0),
                pen.x(Math.log10(longest * 1.1)),
                pen.y(0),
                Palette.INK,
                Palette.THIN);
        for (int years : NAMED) {
            if (years <= longest) {
                double x = pen.x(Math.log10(years));
                pen.text(
                        "1 in " + Figures.whole(years),
                        x,
                        pen.y(range[0]) + 16,
                        0.5,
                        Palette.font(Font.PLAIN, 14),
                        Palette.MUTED);
            }
        }
        labels(pen, exhibit.curves(), pen.y(range[0]) - 8);
    }

    /** Names each curve at its end, from the lowest up, so that the names stay apart and above the axis. */
    private static void labels(Pen pen, List<Curve> curves, double bottom) {
        List<Integer> fromLowest =
                new ArrayList<>(IntStream.range(0, curves.size()).boxed().toList());
        fromLowest.sort(Comparator.comparingDouble(
                index -> last(curves.get(index)).value().value()));
        double free = bottom;
        for (int index : fromLowest) {
            Point last = last(curves.get(index));
            List<String> lines = Words.wrapped(curves.get(index).label(), LABEL, LABEL_WIDTH);
            double height = LINE * (lines.size() - 1);
            double first = Math.min(pen.y(last.value().value()) - height / 2, free - height);
            for (int line = 0; line < lines.size(); line++) {
                pen.text(
                        lines.get(line),
                        pen.x(Math.log10(last.years())) + 14,
                        first + LINE * line,
                        0,
                        LABEL,
                        COLORS[index]);
            }
            free = first - LINE - 2;
        }
    }

    private static Point last(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    private static double labelWidth(ExceedanceCurve exhibit) {
        List<String> lines = new ArrayList<>();
        for (Curve curve : exhibit.curves()) {
            lines.addAll(Words.wrapped(curve.label(), LABEL, LABEL_WIDTH));
        }
        return Words.widest(lines, LABEL);
    }
}
