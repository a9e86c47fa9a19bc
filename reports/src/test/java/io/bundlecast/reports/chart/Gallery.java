package io.bundlecast.reports.chart;

import io.bundlecast.reports.RunFolder;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.reports.store.StoredRun;
import io.bundlecast.result.SimulationResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the run folder of the made-up result, to look at; prints how long each part took. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        SimulationResult result = SyntheticResult.of(20_000);
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            RunFolder.write(folder, result, SyntheticDocument.ordinary());
            long middle = System.nanoTime();
            StoredRun.read(folder);
            System.out.println("written in " + (middle - start) / 1_000_000 + " ms, read in "
                    + (System.nanoTime() - middle) / 1_000_000 + " ms");
        }
    }
}
