package io.bundlecast.reports.exhibit;

import io.bundlecast.reports.exhibit.Bridge.Step;
import java.util.List;

/** The way from the components of integration to what they save: bridges side by side, each with a scale of its own, which share one row for each goal and one for all.
 *
 * @param rows the goals, then all of them */
public record GoalPath(Caption caption, List<String> rows, List<Panel> panels, DataTable table) implements Exhibit {

    /** One bridge.
     *
     * @param title what is counted
     * @param steps one for each row, of which the last is the total
     * @param amounts the steps as text */
    public record Panel(String title, List<Step> steps, List<String> amounts) {

        /** The lowest place that a step reaches, zero included. */
        public double low() {
            return steps.stream()
                    .mapToDouble(step -> Math.min(step.from(), step.to()))
                    .reduce(0, Math::min);
        }

        /** The highest place that a step reaches, zero included. */
        public double high() {
            return steps.stream()
                    .mapToDouble(step -> Math.max(step.from(), step.to()))
                    .reduce(0, Math::max);
        }
    }

    /** Of the savings; the index is in points. */
    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }
}
