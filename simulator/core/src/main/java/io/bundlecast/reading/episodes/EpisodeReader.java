package io.bundlecast.reading.episodes;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.bundlecast.experience.Measure;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeRecord;
import java.io.IOException;
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
 * <p>Memory does not grow with the file, but for the ids of its episodes, by which those that stand twice are found. */
public final class EpisodeReader {

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
     * @throws ScenarioRejectedException with the problems of all rows */
    public static Content read(Path file, SimulationPlan plan, Sink sink) throws IOException {
        return read(file, plan, Set.of(), sink);
    }

    /** The same for a contract.
     *
     * @param lines that the contract settles: a row without a line is of the only one among them that has its type */
    public static Content read(Path file, SimulationPlan plan, Set<String> lines, Sink sink) throws IOException {
        RowProblems problems = new RowProblems(file.toString());
        EpisodeFileStart.check(file, problems);
        problems.stopIfAny();
        try (CsvRows rows = new CsvRows(file, problems)) {
            return read(rows, plan, lines, sink, problems);
        }
    }

    private static Content read(CsvRows rows, SimulationPlan plan, Set<String> lines, Sink sink, RowProblems problems)
            throws IOException {
        CsvRecord first = rows.next();
        problems.stopIfAny();
        if (first == null) {
            problems.add(0, "holds no episodes.", "Its first row names the columns.");
            throw problems.rejection();
        }
        EpisodeHeader header = EpisodeHeader.of(names(first), rows.line(), problems);
        problems.stopIfAny();
        EpisodeRow row = new EpisodeRow(
                header, new EpisodeTypes(plan.cells(), lines), plan.scenario().performanceYear(), problems);
        long episodes = 0;
        for (CsvRecord next = rows.next(); next != null; next = rows.next()) {
            EpisodeRecord episode = row.read(next.getFields(), rows.line());
            episodes++;
            if (episode == null) {
                reportLength(rows, problems);
            } else if (problems.isEmpty()) {
                sink.add(episode);
            }
        }
        if (episodes == 0 && problems.isEmpty()) {
            problems.add(0, "holds no episodes.", "Below the header, each row is one.");
        }
        problems.stopIfAny();
        return new Content(header.measures(), header.has(EpisodeColumn.TARGET_PRICE));
    }

    /** A stray quote can take the rows below it into one field; where a bad row is so long, the user is told. */
    private static void reportLength(CsvRows rows, RowProblems problems) {
        if (rows.lastLine() > rows.line()) {
            problems.add(
                    rows.line(),
                    "The row goes on to line " + rows.lastLine() + ", because a field in quotes does.",
                    "Where that is not meant, mend its quote: the rows inside it were not read.");
        }
    }

    /** The names of the header without the mark that some programs put before UTF-8. */
    private static List<String> names(CsvRecord record) {
        List<String> names = new ArrayList<>(record.getFields());
        names.set(0, names.get(0).replace("\uFEFF", ""));
        return names;
    }
}
