package io.bundlecast.cli;

import io.bundlecast.reports.exhibit.Answer;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.ValueComparison;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What every run folder has, and the answer that is printed when one is complete. */
final class Reporting {

    /** The file by which a run folder is known. */
    static final String MARKER = "run.json";

    private static final String PAGE = "report.html";

    private Reporting() {}

    static void print(SimulationResult result, ScenarioDocument document, Path folder, PrintWriter out) {
        Answer answer = Answer.of(Lens.of(result, document.scenario()));
        out.println(answer.headline());
        answer.sentences().forEach(out::println);
        String warning = ValueComparison.warning(result.values().formulas());
        if (!warning.isEmpty()) {
            out.println("Warning: " + warning);
        }
        out.println();
        out.println("Open " + folder.resolve(PAGE));
    }
}
