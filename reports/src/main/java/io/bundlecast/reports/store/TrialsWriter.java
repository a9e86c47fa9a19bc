package io.bundlecast.reports.store;

import io.bundlecast.result.SimulationResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes every trial as compressed CSV: one row for each trial and level. */
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
        new ZippedRows(layout.header(), result.trials(), BLOCK, this::rows).write(out);
    }

    private void rows(FixedPoint text, int trial) {
        for (int level = 0; level < levels.length; level++) {
            row(text, trial, level);
        }
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
}
