package io.bundlecast.simulation.plan;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.acute.QualityModel;
import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.IntegrationModel;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resolved form of a scenario: everything bound, priced and compiled, ready to run.
 *
 * <p>Only the plan runs; the engine looks nothing up. Immutable and shared by all threads. */
public final class SimulationPlan {

    private final ScenarioDocument document;
    private final EpisodePlan episodes;
    private final FillPlan fills;
    private final MemberPlan members;
    private final List<CareModel> lines;
    private final List<PlannedContract> contracts;
    private final IntegrationModel integration;
    private final YearShockModel shocks;
    private final QualityModel quality;
    private final ValueBaseline value;
    private final SamplingDesign design;
    private final PlannedYears years;
    private final int trials;

    SimulationPlan(
            ScenarioDocument document,
            EpisodePlan episodes,
            FillPlan fills,
            MemberPlan members,
            List<CareModel> lines,
            List<PlannedContract> contracts,
            IntegrationModel integration,
            YearShockModel shocks,
            QualityModel quality,
            ValueBaseline value,
            SamplingDesign design,
            PlannedYears years,
            int trials) {
        this.document = document;
        this.episodes = episodes;
        this.fills = fills;
        this.members = members;
        this.lines = List.copyOf(lines);
        this.contracts = List.copyOf(contracts);
        this.integration = integration;
        this.shocks = shocks;
        this.quality = quality;
        this.value = value;
        this.design = design;
        this.years = years;
        this.trials = trials;
    }

    /** Binds a scenario: computes the region's caps and benchmarks, resolves each contract and compiles the care models. */
    public static SimulationPlan of(ScenarioDocument document) {
        return new PlanBuilding(document).plan();
    }

    public Scenario scenario() {
        return document.scenario();
    }

    public ScenarioDocument document() {
        return document;
    }

    /** Simulated years: as asked for, rounded up to a whole number of pairs in each replicate. */
    public int trials() {
        return trials;
    }

    public List<EpisodeCell> cells() {
        return episodes.cells();
    }

    public List<PlannedContract> contracts() {
        return contracts;
    }

    public List<Labelled> levels() {
        return scenario().courses().stream()
                .map(level -> new Labelled(level.id(), level.title()))
                .toList();
    }

    public int presentLevel() {
        return scenario().presentCourse();
    }

    public Provenance provenance() {
        var run = scenario().run();
        String version = SimulationPlan.class.getPackage().getImplementationVersion();
        return new Provenance(
                scenario().name(),
                document.hash(),
                run.seed(),
                trials,
                run.design().name().toLowerCase(java.util.Locale.ROOT),
                run.parameterUncertainty(),
                version == null ? "development" : version);
    }

    /** Expected yearly admissions over all lines, each patient counted once. */
    public double expectedCases() {
        return value.episodes().expected().stream()
                .mapToDouble(care -> care.cases())
                .sum();
    }

    /** What the columns of the plan's result stand for. */
    public SimulationResult.Shape shape() {
        return new PlanShape(this).ofResult();
    }

    /** What the columns of the years stand for. */
    public JourneyResult.Shape journeyShape() {
        return new PlanShape(this).ofYears();
    }

    /** Quality measures of all chronic lines. */
    public int memberRates() {
        return members.rates().size();
    }

    /** A scratch pad of the plan's size. */
    public Experience newExperience() {
        return new Experience(
                cells().size(),
                episodes.views(),
                episodes.limits().size(),
                scenario().quality().size(),
                members.cells().size(),
                members.rates().size(),
                members.limits().length,
                fills.cells());
    }

    public List<CareModel> lines() {
        return lines;
    }

    public IntegrationModel integration() {
        return integration;
    }

    public YearShockModel shocks() {
        return shocks;
    }

    public QualityModel quality() {
        return quality;
    }

    public ValueBaseline value() {
        return value;
    }

    /** The year that the report shows in full, counted from 1. */
    public int reportYear() {
        return years.reportYear();
    }

    public YearPath years() {
        return years.path();
    }

    @Nullable
    public PlannedJourney journey() {
        return years.journey();
    }

    /** What settles a contract in a year, counted from 1. */
    public Settlement settlement(int contract, int year) {
        return years.settlements().get(contract).get(year - 1);
    }

    /** The baselines of a contract's prices that have moved by a year, counted from 1. */
    public List<Baseline> baselines(int contract, int year) {
        return years.baselines().get(contract).get(year - 1);
    }

    public SamplingDesign design() {
        return design;
    }
}
