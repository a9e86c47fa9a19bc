package io.bundlecast.reports.chart;

import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.exhibit.Exhibits;
import io.bundlecast.reports.exhibit.Focus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws every exhibit of the made-up result into a folder, to look at. */
final class Gallery {
    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Slide> slides = new ArrayList<>();
        for (Exhibit exhibit : Exhibits.of(SyntheticResult.of(20_000), new Focus(2, 5)).all()) {
            Slide slide = new Slide(exhibit, "synthetic 5f2b9c0d  seed 2027  20,000 simulated years");
            slides.add(slide);
            long start = System.nanoTime();
            Files.write(folder.resolve(exhibit.id() + ".png"), Png.of(slide));
            System.out.println(exhibit.id() + " " + (System.nanoTime() - start) / 1000000 + " ms: " + exhibit.title());
        }
        Files.write(folder.resolve("charts.pdf"), Pdf.of("Charts", slides));
    }
}
