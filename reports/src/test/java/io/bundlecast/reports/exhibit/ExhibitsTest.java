package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.ledger.Party;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.Portfolio;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExhibitsTest {

    private static final SimulationResult RESULT = SyntheticResult.of(4_000);
    private static final Lens LENS = new Lens(RESULT, new Focus(2, 5));

    @Test
    void countsTheDotsThatLoseMoneyInTheTitle() {
        DotPlot plot = DotPlot.of(LENS, Stake.MARGIN);
        double[] margin = RESULT.column(2, 5, ContractMeasure.HOSPITAL_MARGIN);
        long losing = java.util.Arrays.stream(margin).filter(value -> value < 0).count();
        assertThat(plot.losses()).isBetween((int) (losing / 80) - 1, (int) (losing / 80) + 1);
        assertThat(plot.title())
                .startsWith(plot.losses() + " of 50 futures lose money under TEAM Track 3; under fee for service, ");
        assertThat(plot.dots()).hasSize(50).isSorted();
    }

    @Test
    void bridgesFromFeeForServiceToTheContractWithoutAGap() {
        Bridge bridge = Bridge.of(LENS);
        List<Bridge.Step> steps = bridge.steps();
        for (int i = 1; i < steps.size() - 1; i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
        }
        double last = steps.get(steps.size() - 2).to();
        assertThat(steps.get(steps.size() - 1).to()).isCloseTo(last, org.assertj.core.api.Assertions.offset(1.0));
    }

    @Test
    void doesNotRankWhatChangesDirectionBetweenYears() {
        Differences differences = Differences.betweenNeighbours(LENS);
        assertThat(differences.rows()).hasSize(9).allMatch(row -> row.verdict().equals("not ranked"));
        assertThat(differences.title()).contains("None of 9");
    }

    @Test
    void theAnswerSaysFromHowManyLevelsTheBestCannotBeTold() {
        List<Differences.Row> fromNow = Differences.fromPresent(LENS).rows();
        Differences.Row best = fromNow.stream()
                .max(Comparator.comparingDouble(row -> row.mean().value()))
                .orElseThrow();
        int level = RESULT.levels().stream().map(Labelled::title).toList().indexOf(best.label());
        long alike = Differences.fromOthers(LENS, level).stream()
                .filter(row -> row.low().value() <= 0)
                .count();
        assertThat(alike).isGreaterThan(3);
        assertThat(Answer.of(LENS).sentences().get(2))
                .contains("Of the levels of integration compared, " + best.label())
                .endsWith("It is not ranked above " + (alike == 9 ? "any" : alike)
                        + " of the 9 others: the interval of 90% of futures for the difference holds zero.");
    }

    @Test
    void ranksAContractThatNeverPaysLessAsNotLower() {
        Differences.Row row = Differences.fromFeeForService(LENS).rows().get(0);
        assertThat(row.verdict()).isEqualTo("not lower");
    }

    @Test
    void countsAPortfolioApartFromTheContractsThatItAddsUp() {
        Scenario scenario = SyntheticDocument.of(
                        "Made up",
                        new ReportSettings("team-3", "", Party.HOSPITAL),
                        List.of(new Portfolio("ace", "Both", List.of("team-1", "team-3"))))
                .scenario();
        assertThat(Differences.fromFeeForService(Lens.of(RESULT, scenario)).title())
                .contains("Of 2 contracts and 1 portfolio, ");
        assertThat(Differences.fromFeeForService(LENS).title()).contains("Of 3 contracts, ");
    }

    @Test
    void splitsVarianceAsTheResultWasMade() {
        VarianceShares.Row feeForService = VarianceShares.of(LENS).rows().get(0);
        double parameters = Math.pow(1.0 + 0, 2) + Math.pow(1.6 * 5 * 0.05, 2);
        double process = 0.9 * 0.9;
        assertThat(feeForService.process())
                .isCloseTo(process / (process + parameters), org.assertj.core.api.Assertions.offset(0.04));
    }

    @Test
    void givesEveryExhibitATitleADescriptionAndATable() {
        assertThat(Exhibits.of(LENS).all()).hasSizeGreaterThan(15).allSatisfy(exhibit -> {
            assertThat(exhibit.title()).isNotBlank().doesNotEndWith(".");
            assertThat(exhibit.description()).isNotBlank();
            assertThat(exhibit.table().rows()).isNotEmpty();
        });
        assertThat(Exhibits.of(LENS).all().stream().map(Exhibit::id).distinct())
                .hasSameSizeAs(Exhibits.of(LENS).all());
    }

    @Test
    void manageWithFeeForServiceAloneAtOneLevel() {
        SimulationResult small = SyntheticResult.of(64, List.of(new Labelled("ffs", "Fee for service")), 1);
        Lens lens = new Lens(small, new Focus(0, 0));
        assertThat(Exhibits.of(lens).all())
                .noneMatch(exhibit -> exhibit instanceof Bridge || exhibit instanceof Differences);
        assertThat(Answer.of(lens).headline()).startsWith("Fee for service leaves");
    }
}
