package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Bridge;
import io.bundlecast.reports.exhibit.Bridge.Step;
import java.util.List;

/** Draws a bridge from one average to another; amounts taken are hatched. */
final class BridgeSheet {

    private BridgeSheet() {}

    static Sheet of(Bridge exhibit) {
        List<Step> steps = exhibit.steps();
        double low = 0;
        double high = 0;
        for (Step step : steps) {
            low = Math.min(low, Math.min(step.from(), step.to()));
            high = Math.max(high, Math.max(step.from(), step.to()));
        }
        List<String> names = steps.stream().map(Step::label).toList();
        List<String> amounts =
                exhibit.table().rows().stream().map(row -> row.get(1)).toList();
        return Rows.sheet(
                names, amounts, "", Axes.withZero(low, high), exhibit.unit(), exhibit.axis(), pen -> draw(pen, steps));
    }

    private static void draw(Pen pen, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double place = Rows.place(i, steps.size());
            double from = pen.x(step.total() ? 0 : step.from());
            step(pen, step, from, pen.x(step.to()), place, 0.32, i + 1 == steps.size());
        }
    }

    /** Draws the bar of one step, and from all but the last the line that leads to the next.
     *
     * @param place of its row, of which the bar reaches {@code half} up and down */
    static void step(Pen pen, Step step, double from, double to, double place, double half, boolean isLast) {
        double top = pen.y(place + half);
        double bottom = pen.y(place - half);
        if (step.total()) {
            pen.bar(from, top, to, bottom, Palette.MUTED, Palette.INK, false);
        } else if (step.amount() >= 0) {
            pen.bar(from, top, to, bottom, Palette.GAIN, Palette.INK, false);
        } else {
            pen.bar(from, top, to, bottom, Palette.PALE_LOSS, Palette.LOSS, true);
        }
        if (!isLast) {
            pen.line(to, bottom, to, pen.y(place - 1 + half), Palette.INK, Palette.THIN);
        }
    }
}
