package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.HeatMap;
import io.bundlecast.reports.exhibit.Unit;
import io.bundlecast.result.Estimate;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/** Draws the chance of loss by contract and level, the figure in every cell. */
final class HeatSheet {

    private static final Font FIGURE = Palette.font(Font.BOLD, 15);
    private static final Font SMALL_FIGURE = Palette.font(Font.BOLD, 12);
    private static final Font SMALL_HEADING = Palette.font(Font.BOLD, 12);
    private static final Font HEADING = Palette.font(Font.BOLD, 14);

    private static final double MARGIN = 8;

    private HeatSheet() {}

    static Sheet of(HeatMap exhibit) {
        return Columns.sheet(exhibit.rows(), exhibit.columns().size(), pen -> draw(pen, exhibit));
    }

    private static void draw(Pen pen, HeatMap exhibit) {
        int count = exhibit.rows().size();
        double most = Math.max(
                0.01,
                exhibit.cells().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Estimate::value)
                        .max()
                        .orElse(1));
        Font heading = heading(pen, exhibit.columns());
        for (int column = 0; column < exhibit.columns().size(); column++) {
            Columns.heading(pen, exhibit.columns().get(column), heading, column, 0.5, MARGIN, count);
            for (int row = 0; row < count; row++) {
                Estimate cell = exhibit.cells().get(row).get(column);
                cell(pen, cell, column, Rows.place(row, count), 0.95 * cell.value() / most);
            }
        }
    }

    private static void cell(Pen pen, Estimate chance, int column, double place, double share) {
        double top = pen.y(place + 0.5) + 2;
        double bottom = pen.y(place - 0.5) - 2;
        double left = pen.x(column - 0.5) + 2;
        Rectangle2D box = new Rectangle2D.Double(left, top, pen.x(column + 0.5) - 2 - left, bottom - top);
        pen.fill(box, Palette.shade(share));
        pen.stroke(box, Palette.MUTED, Palette.THIN);
        String text = Unit.PROBABILITY.text(chance);
        Font font = Words.width(text, FIGURE) > box.getWidth() - 4 ? SMALL_FIGURE : FIGURE;
        pen.text(text, pen.x(column), box.getCenterY(), 0.5, font, Palette.inkOn(share));
    }

    /** One size for all headings, at which no word is wider than its column. */
    private static Font heading(Pen pen, List<String> titles) {
        List<String> words =
                titles.stream().flatMap(title -> Stream.of(title.split(" "))).toList();
        return Words.widest(words, HEADING) > Columns.room(pen, MARGIN) ? SMALL_HEADING : HEADING;
    }
}
