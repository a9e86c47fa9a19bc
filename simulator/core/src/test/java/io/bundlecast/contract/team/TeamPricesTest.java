package io.bundlecast.contract.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.Market;
import io.bundlecast.experience.EpisodeCell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamPricesTest {

    private static final List<EpisodeCell> CELLS = List.of(
            new EpisodeCell("lejr", "op-knee", "orthopedics", "LEJR", "470", true),
            new EpisodeCell("lejr", "470", "orthopedics", "LEJR", "470", false),
            new EpisodeCell("lejr", "469", "orthopedics", "LEJR", "469", false));
    private static final BaselineBenchmark MILLIMAN =
            new BaselineBenchmark(List.of(20_000.0, 22_000.0, 25_000.0), null);

    @Test
    void theFirstBaselineYearIsBroughtToTheLastAsInMillimansNumber() {
        assertThat(MILLIMAN.yearFactor(0)).isEqualTo(1.25);
        assertThat(MILLIMAN.yearFactor(2)).isEqualTo(1);
    }

    @Test
    void factorsOfTheSameCellCancelTheWeights() {
        assertThat(MILLIMAN.benchmark(2)).isCloseTo(25_000, offset(1e-9));
    }

    @Test
    void factorsOfACoarserGroupDoNotCancelThem() {
        BaselineBenchmark coarse =
                new BaselineBenchmark(List.of(20_000.0, 22_000.0, 25_000.0), List.of(100.0, 105.0, 110.0));
        double expected = .17 * 20_000 * 1.1 + .33 * 22_000 * 110 / 105 + .50 * 25_000;
        assertThat(coarse.benchmark(2)).isCloseTo(expected, offset(1e-9));
    }

    @Test
    void theTrendAveragesRegionAndNationOverTwoYears() {
        assertThat(new ProspectiveTrend(growing(1.02), growing(1.0)).factor(2)).isCloseTo(1.0202, offset(1e-12));
        assertThat(new ProspectiveTrend(growing(.97), growing(.97)).factor(2)).isCloseTo(.9409, offset(1e-12));
    }

    @Test
    void theTrendIsTheLeastSquaresSlopeOfTheLogarithms() {
        List<Double> means =
                List.of(StrictMath.exp(1), StrictMath.exp(3), StrictMath.exp(2), StrictMath.exp(5), StrictMath.exp(4));
        assertThat(ProspectiveTrend.logGrowth(means)).isCloseTo(.8, offset(1e-12));
    }

    @Test
    void thePreliminaryPriceIsTheWorkedNumber() {
        TeamBaseline baseline = new TeamBaseline(
                new BaselineBenchmark(List.of(25_000.0, 25_000.0, 25_000.0), null),
                new ProspectiveTrend(growing(Math.sqrt(1.04)), growing(Math.sqrt(1.04))));
        assertThat(baseline.preliminaryPrice(2, .98, .02)).isCloseTo(24_970.40, offset(.005));
    }

    @Test
    void aPublishedPriceIsTakenBackThroughItsOwnDiscount() {
        Team terms = terms(Map.of("470", 19_600.0), Map.of("470", .98), null, null, Map.of(EpisodeCategory.LEJR, .05));
        TeamCategory category = category(terms);
        assertThat(category.prices()[0]).isCloseTo(20_000 / .98, offset(1e-9));
        assertThat(category.discount()).isEqualTo(.05);
    }

    @Test
    void withoutAPublishedPriceTheBaselineCounts() {
        TeamCategory category =
                category(terms(null, null, Map.of("469", new TeamBaseline(MILLIMAN, null)), null, null));
        assertThat(category.prices()[1]).isCloseTo(25_000, offset(1e-9));
    }

    @Test
    void anOutpatientProcedureIsPricedAsItsMsDrgAtTheExpectedMix() {
        TeamCategory category = category(terms(null, null, null, null, null));
        double pooled = (30 * 14_000.0 + 90 * 22_000.0) / 120;
        assertThat(category.cells()).containsExactly(1, 2, 0);
        assertThat(category.prices()).containsExactly(pooled, 33_000, pooled);
        assertThat(category.inpatient()).isEqualTo(2);
    }

    @Test
    void orAtThePriceOfOutpatientEpisodesAlone() {
        TeamReadings own = new TeamReadings(null, null, TeamReadings.Outpatient.OWN);
        assertThat(category(terms(null, null, null, own, null)).prices()).containsExactly(22_000, 33_000, 14_000);
    }

    @Test
    void withoutExpectedEpisodesTheMixIsEven() {
        Market market = market(0, 0);
        TeamCategory category =
                new TeamPrices(Team.of(2, 3), market).categories().get(0);
        assertThat(category.prices()).containsExactly(18_000, 33_000, 18_000);
        assertThat(category.lowVolume()).isTrue();
    }

    @Test
    void threeYearsOfEpisodesDecideTheVolume() {
        assertThat(new TeamPrices(Team.of(2, 3), market(5, 4))
                        .categories()
                        .get(0)
                        .lowVolume())
                .isTrue();
        assertThat(new TeamPrices(Team.of(2, 3), market(5, 5))
                        .categories()
                        .get(0)
                        .lowVolume())
                .isFalse();
    }

    @Test
    void statedBaselineEpisodesAndAThresholdDecideTheVolumeInstead() {
        LowVolume few = new LowVolume(null, null, Map.of(EpisodeCategory.LEJR, 30));
        LowVolume enough = new LowVolume(null, 30, Map.of(EpisodeCategory.LEJR, 30));
        LowVolume otherCategory = new LowVolume(null, null, Map.of(EpisodeCategory.CABG, 5));
        assertThat(category(lowVolume(few)).lowVolume()).isTrue();
        assertThat(category(lowVolume(enough)).lowVolume()).isFalse();
        assertThat(category(lowVolume(otherCategory)).lowVolume()).isFalse();
    }

    private static Team lowVolume(LowVolume rule) {
        return new Team(
                2, 3, null, false, null, null, null, null, null, null, null, null, null, rule, null, null, null, null,
                null, null);
    }

    @Test
    void impossibleHistoriesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineBenchmark(List.of(1.0, 2.0), null))
                .withMessage("yearMeans must hold three years but holds 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectiveTrend(List.of(1.0), growing(1)))
                .withMessage("regional must hold five years but holds 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectiveTrend(growing(1), growing(-1)))
                .withMessageStartingWith("national must be above 0");
    }

    private static List<Double> growing(double factor) {
        return List.of(
                100.0, 100 * factor, 100 * factor * factor, 100 * Math.pow(factor, 3), 100 * Math.pow(factor, 4));
    }

    private static TeamCategory category(Team terms) {
        return new TeamPrices(terms, market(30, 90)).categories().get(0);
    }

    private static Market market(double outpatient, double inpatient) {
        return new Market(
                CELLS,
                0,
                new double[3],
                new double[] {14_000, 22_000, 33_000},
                new double[3],
                new double[] {outpatient, inpatient, outpatient > 0 ? 1 : 0},
                List.of());
    }

    private static Team terms(
            @Nullable Map<String, Double> prices,
            @Nullable Map<String, Double> factors,
            @Nullable Map<String, TeamBaseline> baselines,
            @Nullable TeamReadings readings,
            @Nullable Map<EpisodeCategory, Double> discounts) {
        return new Team(
                2, 3, null, false, discounts, null, null, null, null, null, null, null, null, null, null, prices,
                factors, baselines, readings, null);
    }
}
