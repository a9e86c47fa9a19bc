package io.bundlecast.reading.episodes;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.bundlecast.reading.tree.LineStarts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180, UTF-8) in their order; one with a broken quote is reported, and reading goes on at the line after its first. */
final class CsvRows implements Closeable {

    private static final int LONGEST_FIELD = 1 << 16;

    private final Path file;
    private final RowProblems problems;
    private final LineStarts starts;
    private CloseableIterator<CsvRecord> rows;
    /** How many lines of the file stand before those that are read now. */
    private long before;

    private long line;
    private @Nullable CsvRecord last;

    CsvRows(Path file, RowProblems problems) throws IOException {
        this.file = file;
        this.problems = problems;
        this.starts = new LineStarts(file);
        this.rows = from(0);
    }

    private CloseableIterator<CsvRecord> from(long offset) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(offset);
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                .iterator();
    }

    /** The next row that is not blank, or null after the last. */
    @Nullable
    CsvRecord next() throws IOException {
        while (true) {
            try {
                if (!rows.hasNext()) {
                    return null;
                }
                CsvRecord row = rows.next();
                last = row;
                line = before + row.getStartingLineNumber();
                if (row.getFieldCount() > 1 || !row.getField(0).isEmpty()) {
                    return row;
                }
            } catch (CsvParseException e) {
                goOnBelow(lastLine() + 1);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void goOnBelow(long broken) throws IOException {
        problems.add(
                broken,
                "The row opens a quote that is never closed, has letters after a closing quote, or a field of more than"
                        + " 65,536 letters.",
                "A quote inside a quoted field is written twice. Reading went on at the next line.");
        rows.close();
        last = null;
        before = broken;
        rows = from(starts.of(broken + 1));
    }

    private static int breaks(CsvRecord row) {
        int breaks = 0;
        for (int i = 0; i < row.getFieldCount(); i++) {
            String field = row.getField(i);
            for (int at = 0; at < field.length(); at++) {
                char c = field.charAt(at);
                boolean ofPair = c == '\n' && at > 0 && field.charAt(at - 1) == '\r';
                breaks += (c == '\n' || c == '\r') && !ofPair ? 1 : 0;
            }
        }
        return breaks;
    }

    /** The line on which the row begins, counted from 1. */
    long line() {
        return line;
    }

    /** The line on which the row ends, which may be a later one where a field is in quotes. */
    long lastLine() {
        return last == null ? before : line + breaks(last);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        starts.close();
    }
}
