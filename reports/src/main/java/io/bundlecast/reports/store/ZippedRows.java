package io.bundlecast.reports.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compressed CSV of a run, trial after trial.
 *
 * <p>Blocks of trials are formatted and compressed side by side and joined in order; a gzip file may consist of parts. No time is written, so that the
 * same result gives the same bytes. */
final class ZippedRows {

    /** Blocks that are held before they are written, so that no more than these are in memory at once. */
    private static final int AT_ONCE = 16;

    private final String header;
    private final int trials;
    private final int block;
    private final ObjIntConsumer<FixedPoint> rows;

    /** @param block trials that are compressed together
     * @param rows writes all rows of a trial */
    ZippedRows(String header, int trials, int block, ObjIntConsumer<FixedPoint> rows) {
        this.header = header;
        this.trials = trials;
        this.block = block;
        this.rows = rows;
    }

    void write(OutputStream out) throws IOException {
        int blocks = (trials + block - 1) / block;
        for (int first = 0; first < blocks; first += AT_ONCE) {
            int end = Math.min(blocks, first + AT_ONCE);
            Object[] parts =
                    IntStream.range(first, end).parallel().mapToObj(this::part).toArray();
            for (Object part : parts) {
                out.write((byte[]) part);
            }
        }
    }

    private byte[] part(int number) {
        FixedPoint text = new FixedPoint();
        if (number == 0) {
            text.text(header.getBytes(StandardCharsets.UTF_8));
        }
        int end = Math.min(trials, (number + 1) * block);
        for (int trial = number * block; trial < end; trial++) {
            rows.accept(text, trial);
        }
        return compressed(text.bytes());
    }

    private static byte[] compressed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 2);
        try (GZIPOutputStream zip = new Fast(bytes)) {
            zip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
