package io.bundlecast.reports.exhibit;

/** One picture for a board, as data: what it says, what it shows, and its figures. */
public sealed interface Exhibit
        permits DotPlot,
                ExceedanceCurve,
                LevelDistributions,
                HeatMap,
                Differences,
                Bridge,
                GoalPath,
                VarianceShares,
                ValueComparison,
                YearCurves,
                Convergence {

    Caption caption();

    Unit unit();

    DataTable table();

    default String id() {
        return caption().id();
    }

    default String title() {
        return caption().title();
    }

    default String description() {
        return caption().description();
    }
}
