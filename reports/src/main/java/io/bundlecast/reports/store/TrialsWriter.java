package io.bundlecast.reports.store;

import io.bundlecast.result.SimulationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes every trial as compressed CSV: one row for each trial and level.
 *
 * <p>Blocks of trials are formatted and compressed side by side and joined in order; a gzip file may consist of parts. No time is written, so that the
 * same result gives the same bytes. */
final class TrialsWriter {

    private static final int BLOCK = 500;

    private final SimulationResult result;
    private final Layout layout;
    private final byte[][] levels;

    TrialsWriter(SimulationResult result) {
        this.result = result;
        this.layout = Layout.of(result);
        this.levels = result.levels().stream()
                .map(level -> Layout.cell(level.id()).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    void write(OutputStream out) throws IOException {
        int blocks = (result.trials() + BLOCK - 1) / BLOCK;
        Object[] parts =
                IntStream.range(0, blocks).parallel().mapToObj(this::block).toArray();
        for (Object part : parts) {
            out.write((byte[]) part);
        }
    }

    private byte[] block(int block) {
        FixedPoint text = new FixedPoint();
        if (block == 0) {
            text.text(layout.header().getBytes(StandardCharsets.UTF_8));
        }
        int end = Math.min(result.trials(), (block + 1) * BLOCK);
        for (int trial = block * BLOCK; trial < end; trial++) {
            for (int level = 0; level < result.levels().size(); level++) {
                row(text, trial, level);
            }
        }
        return compressed(text.bytes());
    }

    private void row(FixedPoint text, int trial, int level) {
        text.number(trial, 0);
        text.character(',');
        text.text(levels[level]);
        for (int column = 0; column < layout.columns(); column++) {
            text.character(',');
            text.number(layout.values(column, level)[trial], layout.digits(column));
        }
        text.character('\n');
    }

    static byte[] compressed(byte[] text) {
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
