package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Bridge.Step;
import io.bundlecast.reports.exhibit.GoalPath;
import io.bundlecast.reports.exhibit.GoalPath.Panel;
import java.awt.Font;

/** Draws bridges side by side, the amount beside every bar. */
final class PathSheet {

    private static final Font HEADING = Palette.font(Font.BOLD, 14);
    private static final Font AMOUNT = Palette.font(Font.PLAIN, 15);

    /** The part of a panel that bars take; amounts take the rest. */
    private static final double BARS = 0.62;

    private static final double LEFT = -0.47;
    private static final double MARGIN = 16;

    private PathSheet() {}

    static Sheet of(GoalPath exhibit) {
        return Columns.sheet(exhibit.rows(), exhibit.panels().size(), pen -> draw(pen, exhibit));
    }

    private static void draw(Pen pen, GoalPath exhibit) {
        int count = exhibit.rows().size();
        for (int place = 0; place < exhibit.panels().size(); place++) {
            Panel panel = exhibit.panels().get(place);
            Columns.heading(pen, panel.title(), HEADING, place + LEFT, 0, MARGIN, count);
            double zero = x(pen, panel, place, 0);
            pen.line(zero, pen.y(-0.5), zero, pen.y(count - 0.5), Palette.INK, Palette.THIN);
            for (int row = 0; row < count; row++) {
                bar(pen, panel, place, row, count);
            }
        }
    }

    private static void bar(Pen pen, Panel panel, int place, int row, int count) {
        Step step = panel.steps().get(row);
        double at = Rows.place(row, count);
        BridgeSheet.step(
                pen,
                step,
                x(pen, panel, place, step.from()),
                x(pen, panel, place, step.to()),
                at,
                0.3,
                row + 1 == count);
        pen.text(panel.amounts().get(row), pen.x(place + 0.49), pen.y(at), 1, AMOUNT, Palette.INK);
    }

    private static double x(Pen pen, Panel panel, int place, double value) {
        double span = panel.high() - panel.low();
        double part = span == 0 ? 0 : (value - panel.low()) / span;
        return pen.x(place + LEFT + BARS * part);
    }
}
