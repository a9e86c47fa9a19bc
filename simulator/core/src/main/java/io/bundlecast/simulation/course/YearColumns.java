package io.bundlecast.simulation.course;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.simulation.plan.PlannedJourney;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.TrialColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a run's years while its blocks fill them; each trial has its own places, so threads never meet. */
public final class YearColumns {

    private static final double[] UNITS = {1, 10, 100, 1e3, 1e4};

    private final SimulationPlan plan;
    private final JourneyResult result;
    private final List<List<CourseSums>> sumsByBlock;

    public YearColumns(SimulationPlan plan, int blocks) {
        this.plan = plan;
        this.sumsByBlock = new ArrayList<>(Collections.nCopies(blocks, List.of()));
        JourneyResult.Shape shape = plan.journeyShape();
        this.result = new JourneyResult(shape, shape.marginColumns(plan.trials()), shape.measureColumns(plan.trials()));
    }

    public void putMargin(int trial, int contract, int course, int year, double dollars) {
        result.margin(contract, course, year)[trial] = TrialColumns.rounded(dollars, 1);
    }

    public void put(int trial, CourseMeasure measure, int course, int year, double value) {
        result.column(measure, course, year)[trial] =
                TrialColumns.rounded(value, UNITS[measure.scale().digits()]);
    }

    public void put(int block, List<CourseSums> sums) {
        sumsByBlock.set(block, sums);
    }

    public boolean has(CourseMeasure measure) {
        return result.shape().measures().contains(measure);
    }

    public JourneyResult result() {
        PlannedJourney journey = plan.journey();
        if (journey == null) {
            return result;
        }
        List<CourseSums> totals = sumsByBlock.get(0);
        for (List<CourseSums> block : sumsByBlock.subList(1, sumsByBlock.size())) {
            for (int sequence = 0; sequence < totals.size(); sequence++) {
                totals.get(sequence).add(block.get(sequence));
            }
        }
        return result.with(
                new CourseAveraging(journey.model(), result.shape(), plan.trials(), plan.reportYear()).of(totals));
    }
}
