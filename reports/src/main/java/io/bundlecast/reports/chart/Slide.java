package io.bundlecast.reports.chart;

import io.bundlecast.reports.exhibit.Exhibit;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;

/** One exhibit as a page of 960 by 540: the finding, the chart, how to read it, and where it comes from. */
public final class Slide {

    public static final int WIDTH = 960;
    public static final int HEIGHT = 540;

    private static final Font TITLE = Palette.font(Font.BOLD, 22);
    private static final Font NOTE = Palette.font(Font.PLAIN, 13);
    private static final Font FOOTER = Palette.font(Font.PLAIN, 11);
    private static final int MARGIN = 28;

    private final Exhibit exhibit;
    private final String note;
    private final String footer;

    /** @param shown what the figures are of, where the exhibit itself leaves it to the heading above it; often empty */
    public Slide(Exhibit exhibit, String shown, String footer) {
        this.exhibit = exhibit;
        this.note = (shown.isEmpty() ? "" : Character.toUpperCase(shown.charAt(0)) + shown.substring(1) + ". ")
                + exhibit.caption().note();
        this.footer = footer;
    }

    public Exhibit exhibit() {
        return exhibit;
    }

    void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        Pen pen = new Pen(graphics, x -> x, y -> y);
        double top = lines(pen, exhibit.title(), TITLE, MARGIN + 10, 29, Palette.INK);
        List<String> noteLines = Words.wrapped(note, NOTE, WIDTH - 2 * MARGIN);
        double bottom = HEIGHT - 34 - 17 * noteLines.size();
        Sheet sheet = Sheets.of(exhibit);
        Graphics2D inner = (Graphics2D) graphics.create();
        inner.translate(MARGIN + sheet.left(), top + sheet.top());
        int width = (int) (WIDTH - 2 * MARGIN - sheet.left() - sheet.right());
        sheet.chart().paint(inner, width, (int) (bottom - top - sheet.top() - sheet.bottom() - 10));
        inner.dispose();
        lines(pen, note, NOTE, bottom + 4, 17, Palette.MUTED);
        pen.text(footer, MARGIN, HEIGHT - 16, 0, FOOTER, Palette.MUTED);
    }

    private static double lines(Pen pen, String text, Font font, double y, double step, Color color) {
        double at = y;
        for (String line : Words.wrapped(text, font, WIDTH - 2.0 * MARGIN)) {
            pen.text(line, MARGIN, at, 0, font, color);
            at += step;
        }
        return at;
    }
}
