package io.bundlecast.reports.store;

import io.bundlecast.result.SimulationResult;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads {@code trials.csv.gz} into the columns of a result. */
final class TrialsReader {

    static final String FILE = "trials.csv.gz";

    private final SimulationResult result;
    private final Layout layout;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int filled;
    private int at;
    private int length;

    /** @param result a result of the right shape whose columns are to be filled */
    TrialsReader(SimulationResult result) {
        this.result = result;
        this.layout = Layout.of(result);
    }

    void read(InputStream stream) throws IOException, DamagedRunException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(stream, 1 << 16), 1 << 16)) {
            if (!next(in) || !(new String(line, 0, length, StandardCharsets.UTF_8) + "\n").equals(layout.header())) {
                throw new DamagedRunException(FILE, "does not have the columns of the run");
            }
            for (int trial = 0; trial < result.trials(); trial++) {
                for (int level = 0; level < result.levels().size(); level++) {
                    row(in, trial, level);
                }
            }
            if (next(in)) {
                throw new DamagedRunException(FILE, "holds more than " + result.trials() + " trials");
            }
        } catch (EOFException | ZipException e) {
            throw new DamagedRunException(FILE, "is cut off or not a gzip file");
        }
    }

    private void row(InputStream in, int trial, int level) throws IOException, DamagedRunException {
        if (!next(in)) {
            throw new DamagedRunException(FILE, "ends before trial " + trial + " of " + result.trials());
        }
        int column = -Layout.KEYS;
        int from = 0;
        try {
            for (int i = 0; i <= length; i++) {
                if (i == length || line[i] == ',') {
                    cell(column++, from, i, trial, level);
                    from = i + 1;
                }
            }
        } catch (NumberFormatException e) {
            throw new DamagedRunException(FILE, "has a value in trial " + trial + " that is " + e.getMessage());
        }
        if (column != layout.columns()) {
            throw new DamagedRunException(FILE, "has a row of the wrong length in trial " + trial);
        }
    }

    private void cell(int column, int from, int to, int trial, int level) throws DamagedRunException {
        if (column >= layout.columns()) {
            throw new DamagedRunException(FILE, "has a row of the wrong length in trial " + trial);
        }
        if (column >= 0) {
            layout.values(column, level)[trial] = FixedPoint.read(line, from, to, layout.digits(column));
        } else if (!new String(line, from, to - from, StandardCharsets.UTF_8).equals(key(column, trial, level))) {
            throw new DamagedRunException(FILE, "has its rows out of order at trial " + trial);
        }
    }

    private String key(int column, int trial, int level) {
        return column == -Layout.KEYS
                ? Integer.toString(trial)
                : Layout.cell(result.levels().get(level).id());
    }

    /** Reads the next line into {@code line}; false at the end of the file. */
    private boolean next(InputStream in) throws IOException {
        length = 0;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return length > 0;
                }
            }
            byte letter = buffer[at++];
            if (letter == '\n') {
                return true;
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = letter;
        }
    }
}
