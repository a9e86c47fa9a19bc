package io.bundlecast.reports.table;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** Simulated means beside exact ones, line of episodes by line, at the present level. */
final class ExactFigures {

    private ExactFigures() {}

    /** None in a run without episodes. */
    static List<Figure> of(SimulationResult result) {
        List<Figure> figures = new ArrayList<>();
        String level = result.levels().get(result.presentLevel()).id();
        for (ExactCheck check : result.checks()) {
            Figure.Row row = new Figure.Row(figures, "", level, Names.of(check.line(), check.figure()));
            row.add("exactMean", new Estimate(check.exact(), 0));
            row.add("lessExact.mean", check.excess());
            row.add("lessExact.inStandardErrors", new Estimate(check.standardErrors(), Double.NaN));
        }
        return figures;
    }
}
