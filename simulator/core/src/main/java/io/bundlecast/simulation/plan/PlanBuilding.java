package io.bundlecast.simulation.plan;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.acute.AcuteEpisodeModel;
import io.bundlecast.care.acute.QualityModel;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.terms.PortfolioSettlement;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from a scenario to its plan. */
final class PlanBuilding {

    private final ScenarioDocument document;
    private final Scenario scenario;
    private final long seed;
    private final boolean uncertain;
    private final @Nullable PlannedJourney journey;
    private final IntegrationModel integration;
    private final FillPlan fills;
    private final MemberPlan members;
    private final EpisodePlan episodes;

    PlanBuilding(ScenarioDocument document) {
        this.document = document;
        this.scenario = document.scenario();
        RunSettings run = scenario.run();
        this.seed = run.seed();
        this.uncertain = run.parameterUncertainty();
        this.journey = PlannedJourney.of(scenario);
        var levels = scenario.integration();
        this.integration = IntegrationModel.of(
                levels.tables(),
                scenario.courses(),
                levels.present(),
                journey == null ? List.of() : journey.model().lines(),
                levels.selfAssessed(),
                seed);
        var tables = new AcuteEpisodeModel.UnitTableSet();
        this.fills = FillPlan.of(scenario.firstFills(), scenario.presentCourse(), seed, uncertain);
        this.members = MemberPlan.of(scenario, tables, seed, uncertain);
        this.episodes = EpisodePlan.of(scenario, integration, tables);
    }

    SimulationPlan plan() {
        List<CareModel> lines = new ArrayList<>(episodes.models());
        lines.addAll(fills.lines());
        lines.addAll(members.lines());
        QualityModel quality = new QualityModel(scenario.quality(), seed, uncertain);
        List<PlannedContract> contracts = new ArrayList<>();
        scenario.contracts().forEach(contract -> contracts.add(bind(contract, contracts.size())));
        scenario.portfolios().forEach(portfolio -> contracts.add(total(portfolio, contracts)));
        return new SimulationPlan(
                document,
                episodes,
                fills,
                members,
                lines,
                contracts,
                integration,
                new YearShockModel(scenario.hospital(), scenario.shocks(), seed, uncertain),
                quality,
                new ValueBaseline(
                        episodes.baseline(quality.expectedIndex()),
                        MemberBaseline.of(scenario.chronic(), members),
                        fills.market()),
                scenario.run().design() == RunSettings.Design.STRATIFIED
                        ? SamplingDesign.stratified(seed)
                        : SamplingDesign.random(seed),
                PlannedYears.of(scenario, journey, contracts),
                wholeReplicates(scenario.run().trials()));
    }

    static int wholeReplicates(int trials) {
        int unit = 2 * SimulationResult.REPLICATES;
        return Math.max(2 * unit, (trials + unit - 1) / unit * unit);
    }

    private PlannedContract bind(NamedContract contract, int place) {
        Market market = market(contract.terms().outlierCap(), members.market(contract.terms()), place);
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

    private PlannedContract total(Portfolio portfolio, List<PlannedContract> contracts) {
        List<PlannedContract> parts = portfolio.contracts().stream()
                .map(id -> PlannedContract.called(id, contracts))
                .toList();
        List<Provision> provisions =
                parts.stream().flatMap(part -> part.provisions().stream()).toList();
        return new PlannedContract(
                new Labelled(portfolio.id(), portfolio.title()),
                provisions,
                parts.stream().flatMap(part -> part.parts().stream()).toList(),
                market(OutlierCap.NONE, members.market(), Market.ALONE),
                new PortfolioSettlement(
                        parts.stream().map(part -> part.label().title()).toList(),
                        parts.stream().map(PlannedContract::settlement).toList()));
    }

    private Market market(OutlierCap limit, MemberMarket ofMembers, int place) {
        return episodes.market(limit, scenario, fills.market(), ofMembers, place);
    }
}
