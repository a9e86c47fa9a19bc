package io.bundlecast.simulation.plan;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.acute.AcuteEpisodeModel;
import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.care.acute.ExpectedCare;
import io.bundlecast.care.acute.ExpectedYear;
import io.bundlecast.care.acute.RegionalSpend;
import io.bundlecast.care.acute.SpendLimit;
import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.SpendFloor;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.IntegrationModel;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The episode lines of a plan: their models, their places in the experience, and what the hospital and its region are expected to spend.
 *
 * <p>Views come last among the cells, so that they can be left out of every total.
 *
 * @param limits every limit that some contract puts on an episode's spend, once: the experience has a column of limited spend for each
 * @param types by cell, as the following
 * @param history the expected year of the hospital at its present level */
record EpisodePlan(
        List<CareModel> models,
        List<SpendLimit> limits,
        List<EpisodeCell> cells,
        List<EpisodeType> types,
        List<ExpectedCare> expected,
        List<RegionalSpend> regions,
        Experience history) {

    /** The limit under which risk weights are fitted, whatever contracts are compared. */
    private static final SpendLimit RISK_MODEL = new SpendLimit.Percentile(0.99);

    static EpisodePlan of(Scenario scenario, IntegrationModel integration, AcuteEpisodeModel.UnitTableSet tables) {
        List<SpendLimit> limits = limits(scenario.contracts());
        List<EpisodeLine> lines = scenario.episodes().stream()
                .sorted(Comparator.comparing(EpisodeLine::isView))
                .toList();
        List<CareModel> models = new ArrayList<>();
        List<EpisodeCell> cells = new ArrayList<>();
        List<EpisodeType> types = new ArrayList<>();
        List<ExpectedCare> expected = new ArrayList<>();
        List<RegionalSpend> regions = new ArrayList<>();
        for (EpisodeLine line : lines) {
            List<RegionalSpend> ofLine = line.types().stream()
                    .parallel()
                    .map(type -> RegionalSpend.of(line, type, limits))
                    .toList();
            models.add(new AcuteEpisodeModel(
                    line,
                    cells.size(),
                    ofLine,
                    integration.postAcuteClustering(),
                    integration.supplyClustering(),
                    tables,
                    scenario.run().seed(),
                    scenario.run().parameterUncertainty()));
            cells.addAll(line.cells());
            types.addAll(line.types());
            line.types().forEach(type -> expected.add(ExpectedCare.of(line, type)));
            regions.addAll(ofLine);
        }
        Experience history = new Experience(cells.size(), views(cells), limits.size(), 0);
        store(scenario, lines, regions, history);
        return new EpisodePlan(
                List.copyOf(models),
                limits,
                List.copyOf(cells),
                List.copyOf(types),
                List.copyOf(expected),
                List.copyOf(regions),
                history);
    }

    private static List<SpendLimit> limits(List<NamedContract> contracts) {
        Set<SpendLimit> limits = new LinkedHashSet<>(List.of(RISK_MODEL));
        for (NamedContract contract : contracts) {
            OutlierCap cap = contract.terms().outlierCap();
            Stream.of(cap.high(), cap.low()).filter(Objects::nonNull).forEach(limits::add);
        }
        return List.copyOf(limits);
    }

    private static void store(
            Scenario scenario, List<EpisodeLine> lines, List<RegionalSpend> regions, Experience history) {
        double spend = scenario.hospital().relativeSpend().base();
        double cost = scenario.hospital().relativeCost().base();
        int cell = 0;
        for (EpisodeLine line : lines) {
            for (EpisodeType type : line.types()) {
                new ExpectedYear(line, type, spend, cost).store(regions.get(cell), cell, history);
                cell++;
            }
        }
    }

    private static int views(List<EpisodeCell> cells) {
        return (int) cells.stream().filter(EpisodeCell::isView).count();
    }

    int views() {
        return views(cells);
    }

    /** What a year is expected to bring, each patient counted once. */
    EpisodeBaseline baseline(double qualityIndex) {
        int counted = cells.size() - views();
        return new EpisodeBaseline(expected.subList(0, counted), regions.subList(0, counted), qualityIndex);
    }

    /** What a contract with such limits is told.
     *
     * @param place of the contract among those of the scenario */
    Market market(OutlierCap limit, Scenario scenario, FillMarket fills, MemberMarket members, int place) {
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
                cells,
                cap,
                capAmounts,
                floor == Experience.UNCAPPED ? SpendFloor.NONE : new SpendFloor(floor, floorAmounts),
                benchmark,
                postEpisode,
                episodes,
                scenario.quality(),
                fills,
                members,
                history,
                place);
    }

    private int column(@Nullable SpendLimit limit) {
        return limit == null ? Experience.UNCAPPED : limits.indexOf(limit);
    }
}
