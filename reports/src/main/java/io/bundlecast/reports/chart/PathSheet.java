package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Bridge.Step;
import io.bundlecast.reports.exhibit.GoalPath;
import io.bundlecast.reports.exhibit.GoalPath.Panel;
import io.bundlecast.reports.exhibit.Unit;
import java.awt.Font;
import java.util.List;

/** Draws bridges side by side, the amount beside every bar. */
final class PathSheet {

    private static final Font HEADING = Palette.font(Font.BOLD, 14);
    private static final Font AMOUNT = Palette.font(Font.PLAIN, 15);

    /** The part of a panel that bars take; amounts take the rest. */
    private static final double BARS = 0.62;

    private static final double LEFT = -0.47;

    private PathSheet() {}

    static Sheet of(GoalPath exhibit) {
        int panels = exhibit.panels().size();
        Sheet rows = Rows.sheet(
                exhibit.rows(),
                List.of(),
                "",
                new double[] {-0.5, panels - 0.5},
                Unit.COUNT,
                "",
                pen -> draw(pen, exhibit));
        rows.chart()
                .getStyler()
                .setXAxisTicksVisible(false)
                .setPlotGridLinesVisible(false)
                .setXAxisTitleVisible(false);
        return new Sheet(rows.chart(), rows.left(), 20, 60, 0);
    }

    private static void draw(Pen pen, GoalPath exhibit) {
        int count = exhibit.rows().size();
        for (int place = 0; place < exhibit.panels().size(); place++) {
            Panel panel = exhibit.panels().get(place);
            heading(pen, panel.title(), place, count);
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
        double top = pen.y(at + 0.3);
        double bottom = pen.y(at - 0.3);
        double from = x(pen, panel, place, step.from());
        double to = x(pen, panel, place, step.to());
        boolean taken = !step.total() && step.amount() < 0;
        pen.bar(
                from,
                top,
                to,
                bottom,
                step.total() ? Palette.MUTED : taken ? Palette.PALE_LOSS : Palette.GAIN,
                taken ? Palette.LOSS : Palette.INK,
                taken);
        if (row + 1 < count) {
            pen.line(to, bottom, to, pen.y(at - 0.7), Palette.INK, Palette.THIN);
        }
        pen.text(panel.amounts().get(row), pen.x(place + 0.49), pen.y(at), 1, AMOUNT, Palette.INK);
    }

    private static double x(Pen pen, Panel panel, int place, double value) {
        double span = panel.high() - panel.low();
        double part = span == 0 ? 0 : (value - panel.low()) / span;
        return pen.x(place + LEFT + BARS * part);
    }

    private static void heading(Pen pen, String title, int place, int count) {
        List<String> lines = Words.wrapped(title, HEADING, pen.x(1) - pen.x(0) - 16);
        for (int line = 0; line < lines.size(); line++) {
            double y = pen.y(count - 0.5) - 12 - 17 * (lines.size() - 1 - line);
            pen.text(lines.get(line), pen.x(place + LEFT), y, 0, HEADING, Palette.INK);
        }
    }
}
