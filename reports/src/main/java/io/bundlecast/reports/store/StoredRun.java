package io.bundlecast.reports.store;

import io.bundlecast.reports.json.Json;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/** A run in its folder: {@code scenario.yaml} to repeat it, {@code trials.csv.gz} with every value, and {@code run.json} that ties them together. */
public final class StoredRun {

    private static final String SCENARIO = "scenario.yaml";
    private static final String RECORD = "run.json";
    private static final List<String> NEEDED = List.of(SCENARIO, TrialsReader.FILE);

    private StoredRun() {}

    /** Writes the run; {@code beside} names files already in the folder whose hashes are recorded too. */
    public static void write(Path folder, SimulationResult result, String scenarioText, List<String> beside)
            throws IOException {
        Files.writeString(folder.resolve(SCENARIO), scenarioText, StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(TrialsReader.FILE))) {
            new TrialsWriter(result).write(out);
        }
        List<String> own = new ArrayList<>(NEEDED);
        JourneyResult years = result.journey();
        if (years != null) {
            own.add(YearsFile.FILE);
            try (OutputStream out = Files.newOutputStream(folder.resolve(YearsFile.FILE))) {
                new YearsFile(years).write(out);
            }
        }
        Map<String, String> files = new TreeMap<>();
        for (String name : own) {
            files.put(name, Hash.of(folder.resolve(name)));
        }
        for (String name : beside) {
            files.put(name, Hash.of(folder.resolve(name)));
        }
        Files.write(folder.resolve(RECORD), Json.pretty(RunRecord.of(result, files)));
    }

    /** The run's scenario as it was resolved, for reading again. */
    public static Path scenario(Path folder) {
        return folder.resolve(SCENARIO);
    }

    /** Brings the result back, bit for bit. */
    public static SimulationResult read(Path folder) throws IOException, DamagedRunException {
        RunRecord record = record(folder);
        byte[] trials = new byte[0];
        for (String name : NEEDED) {
            trials = vouchedFor(folder, name, record);
        }
        SimulationResult result = empty(record);
        new TrialsReader(result).read(new ByteArrayInputStream(trials));
        if (!Hash.of(result).equals(record.resultHash())) {
            throw new DamagedRunException(
                    TrialsReader.FILE, "does not hold the values that " + RECORD + " vouches for");
        }
        JourneyResult.Shape shape = record.years();
        if (shape == null) {
            return result;
        }
        int count = result.trials();
        JourneyResult years = new JourneyResult(shape, shape.marginColumns(count), shape.measureColumns(count));
        new YearsFile(years).read(vouchedFor(folder, YearsFile.FILE, record));
        return result.with(years.with(record.averages()));
    }

    /** A file of the run, unchanged since the run. */
    static byte[] vouchedFor(Path folder, String name) throws IOException, DamagedRunException {
        return vouchedFor(folder, name, record(folder));
    }

    private static byte[] vouchedFor(Path folder, String name, RunRecord record)
            throws IOException, DamagedRunException {
        byte[] bytes = bytes(folder, name);
        if (!Hash.of(bytes).equals(record.files().get(name))) {
            throw new DamagedRunException(name, "was changed after the run: its SHA-256 is not the one in " + RECORD);
        }
        return bytes;
    }

    private static RunRecord record(Path folder) throws IOException, DamagedRunException {
        byte[] bytes = bytes(folder, RECORD);
        RunRecord record;
        try {
            record = Json.read(bytes, RunRecord.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new DamagedRunException(
                    RECORD,
                    "is not as a run left it" + (line > 0 ? " (line " + line + ")" : "") + ". Run the scenario again.");
        }
        if (record.format() != RunRecord.FORMAT) {
            throw new DamagedRunException(
                    RECORD, "has form " + record.format() + ", but this version reads form " + RunRecord.FORMAT);
        }
        if (!record.isWhole()) {
            throw new DamagedRunException(RECORD, "lacks a part that every run has");
        }
        if (!record.isSealed()) {
            throw new DamagedRunException(
                    RECORD,
                    "was edited after the run: its fields do not match its recordHash. Run the scenario again, with"
                            + " --seed and --trials as you want them.");
        }
        return record;
    }

    private static byte[] bytes(Path folder, String name) throws IOException, DamagedRunException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new DamagedRunException(
                    name, "is missing from " + folder + ". Maybe this is not the folder of a run.");
        }
        return Files.readAllBytes(file);
    }

    private static SimulationResult empty(RunRecord record) {
        int trials = record.provenance().trials();
        return new SimulationResult(
                record.provenance(),
                record.shape(),
                record.shape().contractColumns(trials),
                record.shape().outcomeColumns(trials),
                record.shape().valueColumns(trials),
                record.bridge(),
                record.gains(),
                record.checks());
    }
}
