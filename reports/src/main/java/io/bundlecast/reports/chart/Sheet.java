package io.bundlecast.reports.chart;

import org.knowm.xchart.XYChart;

/** A plot with the room that its labels need at either side and above. */
record Sheet(XYChart chart, double left, double right, double top, double bottom) {

    static Sheet of(XYChart chart) {
        return new Sheet(chart, 10, 30, 0, 0);
    }
}
