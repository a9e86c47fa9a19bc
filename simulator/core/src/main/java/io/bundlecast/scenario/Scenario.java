package io.bundlecast.scenario;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.chronic.ChronicMeasure;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.integration.IntegrationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One question of a finance team: this hospital, this care, these contracts, at these integration levels.
 *
 * @param name the file's name without its ending
 * @param performanceYear the calendar year that contracts settle
 * @param portfolios contracts that are also settled together, as one total
 * @param formulas ways to value a year that the report compares; often none
 * @param outlook what it says of the years after its first */
public record Scenario(
        String name,
        String title,
        int performanceYear,
        Hospital hospital,
        List<EpisodeLine> episodes,
        List<ChronicLine> chronic,
        List<FirstFillLine> firstFills,
        List<QualityMeasure> quality,
        List<NamedContract> contracts,
        List<Portfolio> portfolios,
        List<NamedFormula> formulas,
        Integration integration,
        Outlook outlook,
        YearShocks shocks,
        RunSettings run,
        ReportSettings report) {

    /** A contract under the name that tables and charts show. */
    public record NamedContract(String id, String title, Contract terms) {}

    /** Several contracts of the scenario, each on its own lines of care, shown as one total.
     *
     * @param contracts their ids */
    public record Portfolio(String id, String title, List<String> contracts) {}

    /** A value formula under the name that tables and charts show. */
    public record NamedFormula(String id, String title, ValueFormula terms) {}

    /** What is simulated side by side: the levels compared, or on a journey the present level and then every sequence, which starts there. */
    public List<IntegrationLevel> courses() {
        Journey journey = outlook.journey();
        if (journey == null) {
            return integration.levels();
        }
        IntegrationLevel start = integration.levels().get(integration.presentIndex());
        List<IntegrationLevel> courses = new ArrayList<>(List.of(start));
        journey.sequences().forEach(sequence -> courses.add(start.named(sequence.id(), sequence.title())));
        return List.copyOf(courses);
    }

    /** The place of the present level among {@link #courses}. */
    public int presentCourse() {
        return outlook.journey() == null ? integration.presentIndex() : 0;
    }

    /** The care that contracts may cover. */
    public CareScope care() {
        return new CareScope(
                episodes.stream().flatMap(line -> line.cells().stream()).toList(),
                chronic.stream().collect(Collectors.toMap(ChronicLine::id, Scenario::measures)),
                firstFills.stream().map(FirstFillLine::id).toList(),
                quality.stream().map(QualityMeasure::id).toList());
    }

    private static Set<String> measures(ChronicLine line) {
        return line.measures().stream().map(ChronicMeasure::id).collect(Collectors.toSet());
    }

    /** The same scenario, run and reported in another way. */
    public Scenario with(RunSettings run, ReportSettings report) {
        return new Scenario(
                name,
                title,
                performanceYear,
                hospital,
                episodes,
                chronic,
                firstFills,
                quality,
                contracts,
                portfolios,
                formulas,
                integration,
                outlook,
                shocks,
                run,
                report);
    }
}
