package io.bundlecast.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.EpisodeRecord;
import io.bundlecast.simulation.SimulationPlan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a hospital's own episodes from a CSV file (RFC 4180, UTF-8), row by row.
 *
 * <pre>
 * episode,type,spend,riskWeight
 * E1001,470,18250.75,0.94
 * E1002,470,31044.00,1.21
 * </pre>
 *
 * <p>Memory does not grow with the file, but for 12 to 48 bytes an episode to find those that stand twice. */
public final class EpisodeReader {

    private static final int LONGEST_FIELD = 1 << 16;

    private EpisodeReader() {}

    /** Takes the episodes as they are read. */
    @FunctionalInterface
    public interface Sink {

        /** @param episode is used again for the next row */
        void add(EpisodeRecord episode) throws IOException;
    }

    /** What the rows state, known from the header.
     *
     * @param measures which totals the rows add up to
     * @param targetPrices whether every episode states its price */
    public record Content(Set<Measure> measures, boolean targetPrices) {}

    /** Reads every row, and gives it to the sink if nothing is wrong so far.
     *
     * @throws ScenarioRejectedException with the first problems of all rows and the number of all */
    public static Content read(Path file, SimulationPlan plan, Sink sink) throws IOException {
        RowProblems problems = new RowProblems(file.toString());
        EpisodeFileStart.check(file, problems);
        problems.stopIfAny();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                CsvReader<CsvRecord> csv = reader(in);
                CloseableIterator<CsvRecord> rows = csv.iterator()) {
            return read(rows, plan, sink, problems);
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream in) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Content read(CloseableIterator<CsvRecord> rows, SimulationPlan plan, Sink sink, RowProblems problems)
            throws IOException {
        long line = 1;
        long episodes = 0;
        EpisodeHeader header = null;
        EpisodeRow row = null;
        try {
            while (rows.hasNext()) {
                CsvRecord record = rows.next();
                line = record.getStartingLineNumber();
                if (row == null || header == null) {
                    header = EpisodeHeader.of(names(record), line, problems);
                    problems.stopIfAny();
                    row = new EpisodeRow(
                            header,
                            new EpisodeTypes(plan.cells()),
                            plan.scenario().performanceYear(),
                            problems);
                } else {
                    EpisodeRecord episode = row.read(record.getFields(), line);
                    episodes++;
                    if (episode != null && problems.isEmpty()) {
                        sink.add(episode);
                    }
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            problems.add(
                    line + 1,
                    "The row that starts here, or one soon after, opens a quote that is never closed, or has a field of"
                            + " more than 65,536 letters.",
                    "A quote inside a quoted field is written twice.");
        }
        if (episodes == 0 && problems.isEmpty()) {
            problems.add(0, "holds no episodes.", "Below the header, each row is one.");
        }
        problems.stopIfAny();
        return header == null
                ? new Content(Set.of(), false)
                : new Content(header.measures(), header.has(EpisodeColumn.TARGET_PRICE));
    }

    /** The names of the header without the mark that some programs put before UTF-8. */
    private static List<String> names(CsvRecord record) {
        List<String> names = new ArrayList<>(record.getFields());
        names.set(0, names.get(0).replace("\uFEFF", ""));
        return names;
    }
}
