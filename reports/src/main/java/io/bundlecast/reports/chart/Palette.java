package io.bundlecast.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/** Colours that colour-blind readers can tell apart, in the order that greyscale print also can.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a> */
final class Palette {

    static final Color INK = new Color(0x1A1A1A);
    static final Color MUTED = new Color(0x595959);
    static final Color GRID = new Color(0xE3E3E3);
    static final Color GAIN = new Color(0x0072B2);
    static final Color LOSS = new Color(0xD55E00);
    static final Color PALE_LOSS = new Color(0xFBE3D3);
    static final Color PALE_GAIN = new Color(0x9CCBE6);
    static final Color PRESENT = new Color(0xF1F4F7);

    static final BasicStroke THIN = new BasicStroke(1.5f);
    static final BasicStroke MEDIUM = new BasicStroke(2.5f);
    static final BasicStroke DASHED =
            new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {8, 5}, 0);

    private Palette() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** One hue from white (0) to dark blue (1). */
    static Color shade(double share) {
        double at = Math.max(0, Math.min(1, share));
        return new Color(blend(0xFF, 0x00, at), blend(0xFF, 0x4C, at), blend(0xFF, 0x7F, at));
    }

    /** Black or white, whichever reads better on a shade: at 0.7 both have a contrast of 4.2, elsewhere the chosen one has more. */
    static Color inkOn(double share) {
        return share > 0.7 ? Color.WHITE : INK;
    }

    private static int blend(int from, int to, double at) {
        return (int) Math.round(from + (to - from) * at);
    }
}
