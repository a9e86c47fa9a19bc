package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Convergence;
import io.bundlecast.reports.exhibit.Convergence.Part;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.XYChart;

/** Draws the averages of parts of the run, closing in on the whole. */
final class ConvergenceSheet {

    private ConvergenceSheet() {}

    static Sheet of(Convergence exhibit) {
        double whole = exhibit.whole().value();
        double low = exhibit.parts().stream().mapToDouble(Part::mean).min().orElse(0) - whole;
        double high = exhibit.parts().stream().mapToDouble(Part::mean).max().orElse(1) - whole;
        double[] range = Axes.padded(low, high);
        XYChart chart = Axes.plot(new double[] {-0.5, 4.5}, range);
        chart.getStyler().setXAxisTicksVisible(false).setPlotGridVerticalLinesVisible(false);
        chart.setCustomYAxisTickLabelsFormatter(
                Axes.ticks(Unit.DOLLARS, Math.max(Math.abs(range[0]), Math.abs(range[1]))));
        chart.setYAxisTitle("Average margin, less the whole run's");
        chart.addAnnotation(new Brush(pen -> draw(pen, exhibit, range)));
        return new Sheet(chart, 10, 30, 0, 26);
    }

    private static void draw(Pen pen, Convergence exhibit, double[] range) {
        double half = exhibit.whole().high() - exhibit.whole().value();
        pen.fill(
                new Rectangle2D.Double(pen.x(-0.5), pen.y(half), pen.x(4.5) - pen.x(-0.5), pen.y(-half) - pen.y(half)),
                Palette.PRESENT);
        pen.line(pen.x(-0.5), pen.y(0), pen.x(4.5), pen.y(0), Palette.MUTED, Palette.DASHED);
        for (Part part : exhibit.parts()) {
            double x = StrictMath.log(part.replicates()) / StrictMath.log(2);
            double y = part.mean() - exhibit.whole().value();
            pen.dot(pen.x(x), pen.y(y), 5, part.replicates() == 16 ? Palette.GAIN : Color.WHITE, Palette.GAIN);
        }
        String[] names = {"sixteenths", "eighths", "quarters", "halves", "the whole run"};
        for (int i = 0; i < names.length; i++) {
            pen.text(names[i], pen.x(i), pen.y(range[0]) + 16, 0.5, Palette.font(Font.PLAIN, 14), Palette.MUTED);
        }
    }
}
