package io.bundlecast.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A slide as a PNG of 1920 by 1080, at twice the density of a screen.
 *
 * <p>Rows are stored as differences from the row above, which suits charts and takes a fraction of the time of the general encoder of the JDK.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a> */
public final class Png {

    private static final int SCALE = 2;
    private static final int DOTS_PER_METRE = 5669;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private Png() {}

    public static byte[] of(Slide slide) {
        BufferedImage image = new BufferedImage(SCALE * Slide.WIDTH, SCALE * Slide.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        slide.paint(graphics);
        graphics.dispose();
        return encoded(image);
    }

    static byte[] encoded(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        out.writeBytes(SIGNATURE);
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        chunk(out, "IHDR", head, head.length);
        byte[] density = ByteBuffer.allocate(9)
                .putInt(DOTS_PER_METRE)
                .putInt(DOTS_PER_METRE)
                .put((byte) 1)
                .array();
        chunk(out, "pHYs", density, density.length);
        pixels(out, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private static void pixels(ByteArrayOutputStream out, int[] colors, int width, int height) {
        byte[] rows = new byte[height * (1 + 3 * width)];
        for (int y = 0; y < height; y++) {
            rows[y * (1 + 3 * width)] = UP;
            row(colors, y * width, width, rows, y * (1 + 3 * width) + 1);
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(out, "IDAT", packed, length);
    }

    /** Writes one row as differences from the row above. A method of its own, small and often called, since the compiler of the JDK serves that best; the
     * places where the rows agree stay zero. */
    private static void row(int[] colors, int first, int width, byte[] rows, int start) {
        int above = first - width;
        int x = first == 0 ? 0 : Arrays.mismatch(colors, first, first + width, colors, above, first);
        if (x < 0) {
            return;
        }
        for (; x < width; x++) {
            int here = colors[first + x];
            int there = first == 0 ? 0 : colors[above + x];
            int at = start + 3 * x;
            rows[at] = (byte) ((here >> 16) - (there >> 16));
            rows[at + 1] = (byte) ((here >> 8) - (there >> 8));
            rows[at + 2] = (byte) (here - there);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content, int length) {
        byte[] body = ByteBuffer.allocate(4 + length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content, 0, length)
                .array();
        CRC32 check = new CRC32();
        check.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
