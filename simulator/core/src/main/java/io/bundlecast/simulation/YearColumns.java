package io.bundlecast.simulation;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyResult;

/** The columns of a run's years while its blocks fill them; each trial has its own places, so threads never meet. */
final class YearColumns {

    private static final double[] UNITS = {1, 10, 100, 1e3, 1e4};

    private final JourneyResult result;

    YearColumns(SimulationPlan plan) {
        JourneyResult.Shape shape = plan.journeyShape();
        this.result = new JourneyResult(shape, shape.marginColumns(plan.trials()), shape.measureColumns(plan.trials()));
    }

    void putMargin(int trial, int contract, int course, int year, double dollars) {
        result.margin(contract, course, year)[trial] = TrialColumns.rounded(dollars, 1);
    }

    void put(int trial, CourseMeasure measure, int course, int year, double value) {
        result.column(measure, course, year)[trial] =
                TrialColumns.rounded(value, UNITS[measure.scale().digits()]);
    }

    JourneyResult result() {
        return result;
    }
}
