package io.bundlecast.reports.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures and breaks lines of text. */
final class Words {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Words() {}

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    static double widest(List<String> texts, Font font) {
        double widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, width(text, font));
        }
        return widest;
    }

    /** Breaks at spaces into lines no wider than {@code limit}. */
    static List<String> wrapped(String text, Font font, double limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > limit) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
