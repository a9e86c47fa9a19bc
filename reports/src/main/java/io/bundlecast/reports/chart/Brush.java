package io.bundlecast.reports.chart;

import java.awt.Graphics2D;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Draws marks that XChart has no series for, at the coordinates of an XChart plot. */
final class Brush extends Annotation {

    /** A drawing in the plot's own coordinates. */
    @FunctionalInterface
    interface Drawing {
        void draw(Pen pen);
    }

    private final Drawing drawing;

    Brush(Drawing drawing) {
        super(false);
        this.drawing = drawing;
    }

    @Override
    public void paint(Graphics2D graphics) {
        drawing.draw(new Pen(graphics, chart::getScreenXFromChart, chart::getScreenYFromChart));
    }
}
