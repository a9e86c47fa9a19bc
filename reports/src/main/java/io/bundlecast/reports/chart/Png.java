package io.bundlecast.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private static byte[] encoded(BufferedImage image) {
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
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = UP;
            for (int x = 0; x < width; x++) {
                int here = colors[y * width + x];
                int above = y == 0 ? 0 : colors[(y - 1) * width + x];
                rows[at++] = (byte) ((here >> 16) - (above >> 16));
                rows[at++] = (byte) ((here >> 8) - (above >> 8));
                rows[at++] = (byte) (here - above);
            }
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(out, "IDAT", packed, length);
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
