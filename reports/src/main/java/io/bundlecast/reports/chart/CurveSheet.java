package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.ExceedanceCurve;
import io.bundlecast.reports.exhibit.ExceedanceCurve.Curve;
import io.bundlecast.reports.exhibit.ExceedanceCurve.Point;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
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
        chart.setYAxisTitle("Hospital's margin");
        for (int i = 0; i < exhibit.curves().size(); i++) {
            add(chart, exhibit.curves().get(i), i);
        }
        chart.addAnnotation(new Brush(pen -> draw(pen, exhibit, range, longest)));
        return new Sheet(
                chart,
                10,
                30 + Words.widest(exhibit.curves().stream().map(Curve::label).toList(), LABEL) * 0.9,
                0,
                26);
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
        for (int years : new int[] {2, 5, 10, 20, 50, 100, 200}) {
            if (years <= longest) {
                double x = pen.x(Math.log10(years));
                pen.line(x, pen.y(range[0]), x, pen.y(range[1]), Palette.GRID, Palette.THIN);
                pen.text(
                        "1 in " + Figures.whole(years),
                        x,
                        pen.y(range[0]) + 16,
                        0.5,
                        Palette.font(Font.PLAIN, 14),
                        Palette.MUTED);
            }
        }
        for (int i = 0; i < exhibit.curves().size(); i++) {
            Curve curve = exhibit.curves().get(i);
            Point last = curve.points().get(curve.points().size() - 1);
            pen.text(
                    curve.label(),
                    pen.x(Math.log10(last.years())) + 14,
                    pen.y(last.value().value()),
                    0,
                    LABEL,
                    COLORS[i]);
        }
    }
}
