package io.bundlecast.reports;

import io.bundlecast.reports.chart.Pdf;
import io.bundlecast.reports.chart.Png;
import io.bundlecast.reports.chart.Slide;
import io.bundlecast.reports.exhibit.Exhibits;
import io.bundlecast.reports.exhibit.Figures;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.json.Json;
import io.bundlecast.reports.page.ReportPage;
import io.bundlecast.reports.store.StoredAssumptions;
import io.bundlecast.reports.store.StoredRun;
import io.bundlecast.reports.table.Figure;
import io.bundlecast.reports.table.SummaryTable;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Writes everything that a run leaves: the stored run, its summaries, the charts and the report. */
public final class RunFolder {

    private static final String CSV = "summary.csv";
    private static final String JSON = "summary.json";
    private static final String CHARTS = "charts";

    private RunFolder() {}

    /** Writes all files into an existing, empty folder. */
    public static void write(Path folder, SimulationResult result, ScenarioDocument document) throws IOException {
        write(folder, result, document, step -> {});
    }

    /** The same.
     *
     * @param steps told what is done next; by several threads */
    public static void write(Path folder, SimulationResult result, ScenarioDocument document, Consumer<String> steps)
            throws IOException {
        System.setProperty("java.awt.headless", "true");
        Lens lens = Lens.of(result, document.scenario());
        steps.accept("Summarising");
        List<Figure> figures = Figure.of(lens);
        Files.write(folder.resolve(CSV), SummaryTable.csv(figures));
        Files.write(folder.resolve(JSON), Json.pretty(SummaryTable.tree(figures)));
        StoredAssumptions.write(folder, document.assumptions());
        steps.accept("Storing every trial");
        StoredRun.write(folder, result, document.canonicalText(), List.of(CSV, JSON, StoredAssumptions.FILE));
        draw(folder, lens, document, steps);
    }

    /** Writes only the report and the charts, as for a stored run that is drawn anew. */
    public static void draw(Path folder, SimulationResult result, ScenarioDocument document) throws IOException {
        draw(folder, result, document, step -> {});
    }

    /** The same.
     *
     * @param steps told what is done next; by several threads */
    public static void draw(Path folder, SimulationResult result, ScenarioDocument document, Consumer<String> steps)
            throws IOException {
        draw(folder, Lens.of(result, document.scenario()), document, steps);
    }

    private static void draw(Path folder, Lens lens, ScenarioDocument document, Consumer<String> steps)
            throws IOException {
        steps.accept("Drawing");
        Exhibits exhibits = Exhibits.of(lens);
        Path charts = Files.createDirectories(folder.resolve(CHARTS));
        List<Slide> slides = slides(lens, exhibits);
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() ->
                file(charts.resolve("charts.pdf"), Pdf.of(document.scenario().title(), slides)));
        tasks.add(() -> file(folder.resolve("report.html"), ReportPage.of(lens, document, exhibits)));
        slides.forEach(slide ->
                tasks.add(() -> file(charts.resolve(slide.exhibit().id() + ".png"), Png.of(slide))));
        try {
            AtomicInteger drawn = new AtomicInteger();
            tasks.parallelStream().forEach(task -> {
                task.run();
                steps.accept("Drawing: " + drawn.incrementAndGet() + " of " + tasks.size());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void file(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every exhibit; one that shows a single year of several says which, since a slide may stand alone. */
    private static List<Slide> slides(Lens lens, Exhibits exhibits) {
        String footer = footer(lens);
        return exhibits.all().stream()
                .map(exhibit -> new Slide(
                        exhibit,
                        exhibits.years().contains(exhibit)
                                ? ""
                                : exhibits.outcomes().contains(exhibit) ? lens.yearShown() : lens.marginShown(),
                        footer))
                .toList();
    }

    private static String footer(Lens lens) {
        Provenance run = lens.result().provenance();
        return run.scenarioName() + " "
                + run.scenarioHash()
                        .substring(0, Math.min(12, run.scenarioHash().length())) + ", seed " + run.seed() + ", "
                + Figures.whole(run.trials()) + " " + lens.trialsName() + ", Bundlecast " + run.version();
    }
}
