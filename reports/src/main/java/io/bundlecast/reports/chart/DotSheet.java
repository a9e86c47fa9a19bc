package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.DotPlot;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;

/** Draws fifty futures as stacked dots; those below zero are hollow. */
final class DotSheet {

    private static final Font NOTE = Palette.font(Font.BOLD, 15);
    private static final double ROOM_WIDTH = 800;
    private static final double ROOM_HEIGHT = 320;

    private DotSheet() {}

    /** A dot at its bin's centre, {@code height} dots above the axis. */
    private record Placed(double x, int height, boolean loss) {}

    static Sheet of(DotPlot exhibit) {
        List<Double> dots = exhibit.dots();
        double[] range = Axes.withZero(dots.get(0), dots.get(dots.size() - 1));
        double width = binWidth(dots, range);
        List<Placed> placed = placed(dots, width);
        XYChart chart = Axes.plot(range, new double[] {0, tallest(placed) + 1.6});
        chart.setXAxisTitle(exhibit.axis() + ", one year");
        chart.getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
        chart.setCustomXAxisTickLabelsFormatter(
                Axes.ticks(Unit.DOLLARS, Math.max(Math.abs(range[0]), Math.abs(range[1]))));
        chart.addAnnotation(new Brush(pen -> draw(pen, exhibit, placed, width)));
        return Sheet.of(chart);
    }

    /** The bin width that gives the largest dots in a plot of {@value #ROOM_WIDTH} by {@value #ROOM_HEIGHT}. */
    private static double binWidth(List<Double> dots, double[] range) {
        double best = 0;
        double bestWidth = range[1] - range[0];
        for (int bins = 12; bins <= 40; bins++) {
            double width = (range[1] - range[0]) / bins;
            double size = Math.min(ROOM_WIDTH / bins, ROOM_HEIGHT / (tallest(placed(dots, width)) + 1.6));
            if (size > best) {
                best = size;
                bestWidth = width;
            }
        }
        return bestWidth;
    }

    private static int tallest(List<Placed> placed) {
        return placed.stream().mapToInt(Placed::height).max().orElse(0) + 1;
    }

    /** Stacks dots in bins whose edges include zero, so that no bin mixes losses with gains. */
    private static List<Placed> placed(List<Double> dots, double width) {
        List<Placed> placed = new ArrayList<>();
        long bin = Long.MIN_VALUE;
        int height = 0;
        for (double dot : dots) {
            long at = (long) Math.floor(dot / width);
            height = at == bin ? height + 1 : 0;
            bin = at;
            placed.add(new Placed((at + 0.5) * width, height, dot < 0));
        }
        return placed;
    }

    private static void draw(Pen pen, DotPlot exhibit, List<Placed> placed, double width) {
        double top = tallest(placed) + 0.9;
        double size = Math.min(pen.x(width) - pen.x(0), pen.y(0) - pen.y(1));
        for (Placed dot : placed) {
            double y = pen.y(0) - (dot.height() + 0.5) * size;
            pen.dot(
                    pen.x(dot.x()),
                    y,
                    size / 2 - 1.5,
                    dot.loss() ? Color.WHITE : Palette.GAIN,
                    dot.loss() ? Palette.LOSS : Palette.GAIN);
        }
        pen.line(pen.x(0), pen.y(0), pen.x(0), pen.y(top), Palette.INK, Palette.MEDIUM);
        double mean = pen.x(exhibit.mean().value());
        double side = exhibit.mean().value() < 0 ? 1 : 0;
        pen.line(mean, pen.y(tallest(placed) + 0.2), mean, pen.y(top), Palette.MUTED, Palette.DASHED);
        pen.text(
                "average " + Unit.DOLLARS.text(exhibit.mean()),
                mean + 8 - 16 * side,
                pen.y(top - 0.1),
                side,
                NOTE,
                Palette.MUTED);
    }
}
