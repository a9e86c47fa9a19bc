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
            double top = pen.y(place + 0.32);
            double bottom = pen.y(place - 0.32);
            if (step.total()) {
                pen.bar(pen.x(0), top, pen.x(step.to()), bottom, Palette.MUTED, Palette.INK, false);
            } else if (step.amount() >= 0) {
                pen.bar(pen.x(step.from()), top, pen.x(step.to()), bottom, Palette.GAIN, Palette.INK, false);
            } else {
                pen.bar(pen.x(step.from()), top, pen.x(step.to()), bottom, Palette.PALE_LOSS, Palette.LOSS, true);
            }
            if (i + 1 < steps.size()) {
                pen.line(pen.x(step.to()), bottom, pen.x(step.to()), pen.y(place - 0.68), Palette.INK, Palette.THIN);
            }
        }
    }
}
