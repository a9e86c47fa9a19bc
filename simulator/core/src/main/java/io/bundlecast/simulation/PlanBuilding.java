package io.bundlecast.simulation;

import io.bundlecast.care.AcuteEpisodeModel;
import io.bundlecast.care.CareModel;
import io.bundlecast.care.EpisodeLine;
import io.bundlecast.care.EpisodeType;
import io.bundlecast.care.ExpectedCare;
import io.bundlecast.care.ExpectedYear;
import io.bundlecast.care.QualityModel;
import io.bundlecast.care.RegionalSpend;
import io.bundlecast.care.SpendLimit;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.PortfolioSettlement;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.SpendFloor;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.IntegrationModel;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.scenario.ScenarioDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps from a scenario to its plan. */
final class PlanBuilding {

    /** The limit under which risk weights are fitted, whatever contracts are compared. */
    private static final SpendLimit RISK_MODEL = new SpendLimit.Percentile(0.99);

    private final ScenarioDocument document;
    private final Scenario scenario;
    private final long seed;
    private final boolean uncertain;
    private final List<SpendLimit> limits;
    /** Views come last, so that they can be left out of every total. */
    private final List<EpisodeLine> episodes;

    private final List<EpisodeCell> cells = new ArrayList<>();
    private final List<ExpectedCare> expected = new ArrayList<>();
    private final List<RegionalSpend> regions = new ArrayList<>();
    private final List<EpisodeType> types = new ArrayList<>();
    private final FillPlan fills;
    private final MemberPlan members;
    private final AcuteEpisodeModel.UnitTableSet tables = new AcuteEpisodeModel.UnitTableSet();

    PlanBuilding(ScenarioDocument document) {
        this.document = document;
        this.scenario = document.scenario();
        RunSettings run = scenario.run();
        this.seed = run.seed();
        this.uncertain = run.parameterUncertainty();
        this.limits = limits(scenario.contracts());
        this.episodes = scenario.episodes().stream()
                .sorted(Comparator.comparing(EpisodeLine::isView))
                .toList();
        this.fills = FillPlan.of(scenario.firstFills(), scenario.presentCourse(), seed, uncertain);
        this.members = MemberPlan.of(scenario, tables, seed, uncertain);
    }

    SimulationPlan plan() {
        var levels = scenario.integration();
        PlannedJourney journey = PlannedJourney.of(scenario);
        IntegrationModel integration = IntegrationModel.of(
                levels.tables(),
                scenario.courses(),
                levels.present(),
                journey == null ? List.of() : journey.model().lines(),
                seed);
        List<CareModel> lines = lines(integration);
        lines.addAll(fills.lines());
        lines.addAll(members.lines());
        QualityModel quality = new QualityModel(scenario.quality(), seed, uncertain);
        Experience history = expectedYear();
        List<PlannedContract> contracts = new ArrayList<>();
        scenario.contracts().forEach(contract -> contracts.add(bind(contract, contracts.size(), history)));
        scenario.portfolios().forEach(portfolio -> contracts.add(total(portfolio, contracts, history)));
        PlannedYears years = PlannedYears.of(scenario, journey, contracts);
        return new SimulationPlan(
                document,
                cells,
                limits.size(),
                fills,
                members,
                lines,
                contracts,
                integration,
                new YearShockModel(scenario.hospital(), scenario.shocks(), seed, uncertain),
                quality,
                new ValueBaseline(
                        new EpisodeBaseline(
                                expected.subList(0, counted()), regions.subList(0, counted()), quality.expectedIndex()),
                        MemberBaseline.of(scenario.chronic(), members),
                        fills.market()),
                scenario.run().design() == RunSettings.Design.STRATIFIED
                        ? SamplingDesign.stratified(seed)
                        : SamplingDesign.random(seed),
                years,
                wholeReplicates(scenario.run().trials()));
    }

    static int wholeReplicates(int trials) {
        int unit = 2 * SimulationResult.REPLICATES;
        return Math.max(2 * unit, (trials + unit - 1) / unit * unit);
    }

    /** Every limit that some contract asks for, once: the experience has a capped column for each. */
    private static List<SpendLimit> limits(List<NamedContract> contracts) {
        Set<SpendLimit> limits = new LinkedHashSet<>(List.of(RISK_MODEL));
        for (NamedContract contract : contracts) {
            OutlierCap cap = contract.terms().outlierCap();
            Stream.of(cap.high(), cap.low()).filter(Objects::nonNull).forEach(limits::add);
        }
        return List.copyOf(limits);
    }

    private List<CareModel> lines(IntegrationModel integration) {
        List<CareModel> lines = new ArrayList<>();
        for (EpisodeLine line : episodes) {
            int first = cells.size();
            List<RegionalSpend> ofLine = line.types().stream()
                    .parallel()
                    .map(type -> RegionalSpend.of(line, type, limits))
                    .toList();
            cells.addAll(line.cells());
            for (EpisodeType type : line.types()) {
                expected.add(ExpectedCare.of(line, type));
                types.add(type);
            }
            regions.addAll(ofLine);
            lines.add(new AcuteEpisodeModel(
                    line,
                    first,
                    ofLine,
                    integration.postAcuteClustering(),
                    integration.supplyClustering(),
                    tables,
                    seed,
                    uncertain));
        }
        return lines;
    }

    private PlannedContract bind(NamedContract contract, int place, Experience history) {
        Market market = market(contract.terms().outlierCap(), members.market(contract.terms()), history, place);
        Settlement settlement = contract.terms().settlement(market);
        List<Provision> provisions = new ArrayList<>(contract.terms().provisions());
        Rebasing rebasing = settlement.rebasing();
        if (rebasing != null && PlannedYears.rebases(scenario)) {
            rebasing.provisions().stream()
                    .filter(provision -> !provisions.contains(provision))
                    .forEach(provisions::add);
        }
        return new PlannedContract(
                new Labelled(contract.id(), contract.title()),
                List.copyOf(provisions),
                List.of(place),
                market,
                settlement);
    }

    private PlannedContract total(Portfolio portfolio, List<PlannedContract> contracts, Experience history) {
        List<PlannedContract> parts = portfolio.contracts().stream()
                .map(id -> PlannedContract.called(id, contracts))
                .toList();
        List<Provision> provisions =
                parts.stream().flatMap(part -> part.provisions().stream()).toList();
        return new PlannedContract(
                new Labelled(portfolio.id(), portfolio.title()),
                provisions,
                parts.stream().flatMap(part -> part.parts().stream()).toList(),
                market(OutlierCap.NONE, members.market(), history, Market.ALONE),
                new PortfolioSettlement(
                        parts.stream().map(part -> part.label().title()).toList(),
                        parts.stream().map(PlannedContract::settlement).toList()));
    }

    private Market market(OutlierCap limit, MemberMarket ofMembers, Experience history, int place) {
        int n = cells.size();
        int cap = column(limit.high());
        int floor = column(limit.low());
        double[] capAmounts = new double[n];
        double[] floorAmounts = new double[floor == Experience.UNCAPPED ? 0 : n];
        double[] benchmark = new double[n];
        double[] postEpisode = new double[n];
        double[] episodes = new double[n];
        for (int cell = 0; cell < n; cell++) {
            EpisodeType type = types.get(cell);
            RegionalSpend region = regions.get(cell);
            boolean uncapped = cap == Experience.UNCAPPED;
            capAmounts[cell] = uncapped ? Double.POSITIVE_INFINITY : region.capAmounts()[cap];
            benchmark[cell] = uncapped ? region.mean() : region.cappedMeans()[cap];
            if (floor != Experience.UNCAPPED) {
                floorAmounts[cell] = region.capAmounts()[floor];
                benchmark[cell] += floorAmounts[cell] - region.cappedMeans()[floor];
            }
            postEpisode[cell] = type.postEpisodeSpend().base();
            episodes[cell] = expected.get(cell).cases()
                    * (1 - type.mortality().inHospital().base());
        }
        return new Market(
                List.copyOf(cells),
                cap,
                capAmounts,
                floor == Experience.UNCAPPED ? SpendFloor.NONE : new SpendFloor(floor, floorAmounts),
                benchmark,
                postEpisode,
                episodes,
                scenario.quality(),
                fills.market(),
                ofMembers,
                history,
                place);
    }

    private Experience expectedYear() {
        Experience year = new Experience(cells.size(), cells.size() - counted(), limits.size(), 0);
        double spend = scenario.hospital().relativeSpend().base();
        double cost = scenario.hospital().relativeCost().base();
        int cell = 0;
        for (EpisodeLine line : episodes) {
            for (EpisodeType type : line.types()) {
                new ExpectedYear(line, type, spend, cost).store(regions.get(cell), cell, year);
                cell++;
            }
        }
        return year;
    }

    /** How many cells have their own patients: all before the first view. */
    private int counted() {
        return (int) cells.stream().filter(cell -> !cell.isView()).count();
    }

    private int column(@Nullable SpendLimit limit) {
        return limit == null ? Experience.UNCAPPED : limits.indexOf(limit);
    }
}
