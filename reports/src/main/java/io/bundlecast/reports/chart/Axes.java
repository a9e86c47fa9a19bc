package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Color;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Empty XChart plots in the style of the house. */
final class Axes {

    private Axes() {}

    /** A plot that spans the given ranges; series and brushes fill it. */
    static XYChart plot(double[] xRange, double[] yRange) {
        XYChart chart = new XYChart(10, 10);
        var style = chart.getStyler();
        style.setXAxisMin(xRange[0])
                .setXAxisMax(xRange[1])
                .setYAxisMin(yRange[0])
                .setYAxisMax(yRange[1]);
        style.setPlotGridLinesColor(Palette.GRID)
                .setAxisTickLabelsFont(Palette.font(0, 14))
                .setAxisTickLabelsColor(Palette.MUTED);
        style.setAxisTitleFont(Palette.font(0, 15))
                .setPlotMargin(0)
                .setAxisTicksLineVisible(false)
                .setAxisTickMarksColor(Palette.GRID);
        style.setXAxisTickMarkSpacingHint(110).setYAxisTickMarkSpacingHint(60);
        style.setChartTitleVisible(false)
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false)
                .setPlotContentSize(1)
                .setChartFontColor(Palette.MUTED)
                .setChartPadding(8);
        // Three points, unevenly spaced: XChart puts ticks only on the values of evenly spaced data.
        XYSeries frame = chart.addSeries("frame", threePoints(xRange), threePoints(yRange));
        frame.setMarker(SeriesMarkers.NONE).setLineColor(new Color(0, 0, 0, 0));
        return chart;
    }

    private static double[] threePoints(double[] range) {
        return new double[] {range[0], range[0] + 0.3 * (range[1] - range[0]), range[1]};
    }

    /** Labels for ticks of a unit, given the widest value of the axis. */
    static Function<Double, String> ticks(Unit unit, double reach) {
        return value -> Figures.tick(unit, Math.abs(value) < reach * 1e-9 ? 0 : value, reach);
    }

    /** A range that holds all values and zero, with a little air. */
    static double[] withZero(double low, double high) {
        return padded(Math.min(0, low), Math.max(0, high));
    }

    static double[] padded(double low, double high) {
        double air = high > low ? 0.04 * (high - low) : Math.max(1, Math.abs(high) * 0.1);
        return new double[] {low - air, high + air};
    }
}
