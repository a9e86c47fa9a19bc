package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Bridge;
import io.bundlecast.reports.exhibit.Convergence;
import io.bundlecast.reports.exhibit.Differences;
import io.bundlecast.reports.exhibit.DotPlot;
import io.bundlecast.reports.exhibit.ExceedanceCurve;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.exhibit.GoalPath;
import io.bundlecast.reports.exhibit.HeatMap;
import io.bundlecast.reports.exhibit.LevelDistributions;
import io.bundlecast.reports.exhibit.ValueComparison;
import io.bundlecast.reports.exhibit.VarianceShares;
import io.bundlecast.reports.exhibit.YearCurves;

/** Chooses the plot of an exhibit. */
final class Sheets {

    private Sheets() {}

    static Sheet of(Exhibit exhibit) {
        if (exhibit instanceof DotPlot dots) {
            return DotSheet.of(dots);
        }
        if (exhibit instanceof ExceedanceCurve curve) {
            return CurveSheet.of(curve);
        }
        if (exhibit instanceof LevelDistributions levels) {
            return LevelSheet.of(levels);
        }
        if (exhibit instanceof HeatMap map) {
            return HeatSheet.of(map);
        }
        if (exhibit instanceof Differences differences) {
            return DifferenceSheet.of(differences);
        }
        if (exhibit instanceof Bridge bridge) {
            return BridgeSheet.of(bridge);
        }
        if (exhibit instanceof GoalPath path) {
            return PathSheet.of(path);
        }
        if (exhibit instanceof VarianceShares shares) {
            return ShareSheet.of(shares);
        }
        if (exhibit instanceof ValueComparison values) {
            return ValueSheet.of(values);
        }
        if (exhibit instanceof YearCurves years) {
            return YearSheet.of(years);
        }
        return ConvergenceSheet.of((Convergence) exhibit);
    }
}
