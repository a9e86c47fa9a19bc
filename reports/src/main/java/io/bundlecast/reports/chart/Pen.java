package io.bundlecast.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/** Draws shapes and text on a plot; x and y turn the plot's values into places on the page. */
record Pen(Graphics2D graphics, DoubleUnaryOperator horizontal, DoubleUnaryOperator vertical) {

    double x(double value) {
        return horizontal.applyAsDouble(value);
    }

    double y(double value) {
        return vertical.applyAsDouble(value);
    }

    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void stroke(Shape shape, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void dot(double x, double y, double radius, Color fill, Color edge) {
        Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        fill(circle, fill);
        stroke(circle, edge, Palette.THIN);
    }

    void diamond(double x, double y, double radius, Color fill, Color edge) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        fill(path, fill);
        stroke(path, edge, Palette.THIN);
    }

    /** A bar; one that tells of a loss is hatched, so that it is known without its colour. */
    void bar(double x1, double y1, double x2, double y2, Color fill, Color edge, boolean hatched) {
        Rectangle2D box =
                new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        fill(box, fill);
        if (hatched) {
            hatch(box, edge);
        }
        stroke(box, edge, Palette.THIN);
    }

    private void hatch(Rectangle2D box, Color color) {
        Shape before = graphics.getClip();
        graphics.clip(box);
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += 8) {
            line(x, box.getMaxY(), x + box.getHeight(), box.getMinY(), color, Palette.THIN);
        }
        graphics.setClip(before);
    }

    /** Text whose box hangs at x by {@code anchor}: 0 starts there, 0.5 is centred, 1 ends there; y is the middle of its height. */
    void text(String text, double x, double y, double anchor, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(text, font, graphics.getFontRenderContext());
        double middle = font.getSize2D() * 0.36;
        graphics.setColor(color);
        layout.draw(graphics, (float) (x - anchor * layout.getAdvance()), (float) (y + middle));
    }
}
