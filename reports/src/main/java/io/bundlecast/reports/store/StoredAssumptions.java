package io.bundlecast.reports.store;

import io.bundlecast.reports.json.Json;
import io.bundlecast.scenario.NamedAssumption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every number of a run's scenario as it was read, with the mark and the source that it had where it was written. */
public final class StoredAssumptions {

    public static final String FILE = "assumptions.json";

    private StoredAssumptions() {}

    public static void write(Path folder, List<NamedAssumption> assumptions) throws IOException {
        Files.write(folder.resolve(FILE), Json.pretty(assumptions));
    }

    public static List<NamedAssumption> read(Path folder) throws IOException, DamagedRunException {
        return List.of(Json.read(StoredRun.vouchedFor(folder, FILE), NamedAssumption[].class));
    }
}
