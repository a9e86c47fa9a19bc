package io.bundlecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The expected values were computed independently, by Fourier transform in numpy and by eight million trials. */
class ReferenceYearTest {
    private static final double SPEND = 76_870_954;
    private static final double MARGIN = 416_940;
    private static final double SD = 3_601_000;
    private static final double LOSS = 0.44582;
    private static final double SHORTFALL = -7_285_900;

    @Test
    void hasAnExactAnswer() {
        ReferenceAnswer answer = ReferenceAnswer.of(EpisodeClass.all());
        assertThat(answer.meanSpend()).isCloseTo(SPEND, within(500.0));
        assertThat(answer.meanMargin()).isCloseTo(MARGIN, within(0.0002 * SD));
        assertThat(answer.sdMargin()).isCloseTo(SD, within(0.0005 * SD));
        assertThat(answer.probabilityOfLoss()).isCloseTo(LOSS, within(0.0003));
        assertThat(answer.shortfall(0.05)).isCloseTo(SHORTFALL, within(0.001 * SD));
    }

    @Test
    void theTotalTableMeetsIt() {
        double[][] years = years(new TotalTableEngine(EpisodeClass.all(), 2027), 40_000);
        assertMean(years[YearTotals.SPEND], SPEND);
        assertMean(years[YearTotals.MARGIN], MARGIN);
        double[] margins = years[YearTotals.MARGIN];
        Arrays.sort(margins);
        int n = margins.length;
        double losses = Arrays.stream(margins).filter(m -> m < 0).count() / (double) n;
        assertThat((losses - LOSS) / Math.sqrt(LOSS * (1 - LOSS) / n)).isCloseTo(0, within(4.0));
        double worst = Arrays.stream(margins, 0, n / 20).average().orElseThrow();
        double tail = Arrays.stream(margins, 0, n / 20)
                        .map(m -> (m - worst) * (m - worst))
                        .sum()
                / (n / 20);
        double gap = margins[n / 20] - worst;
        double error = Math.sqrt((tail + 0.95 * gap * gap) / (n / 20));
        assertThat((worst - SHORTFALL) / error).isCloseTo(0, within(4.0));
    }

    @Test
    void componentsMeetItToo() {
        assertMean(years(new ComponentTableEngine(EpisodeClass.all(), 7), 6000)[YearTotals.MARGIN], MARGIN);
        assertMean(years(new DirectEngine(EpisodeClass.all(), 8), 3000)[YearTotals.MARGIN], MARGIN);
    }

    @Test
    void otherPeoplesWaysAgree() {
        NaiveYear naive = new NaiveYear(EpisodeClass.all(), 1);
        SsjYear ssj = new SsjYear(EpisodeClass.all());
        double[][] spend = new double[2][300];
        double[] outcome = new double[4];
        for (int i = 0; i < 300; i++) {
            naive.trial(outcome);
            spend[0][i] = outcome[YearTotals.SPEND];
            ssj.trial(outcome);
            spend[1][i] = outcome[YearTotals.SPEND];
        }
        assertMean(spend[0], SPEND);
        assertMean(spend[1], SPEND);
    }

    @Test
    void levelsAreOrderedAndTheFirstIsTheYearWithoutShock() {
        for (LevelsYear year : new LevelsYear[] {new TableLevels(5), new DirectLevels(5)}) {
            int n = 400;
            year.trials(0, n);
            double expected = 0;
            for (EpisodeClass type : EpisodeClass.all()) {
                expected += type.lambda() * TotalCost.of(type, 40, 8192).limitedMean(type.cap());
            }
            assertThat(year.spend[0] / n / expected).isCloseTo(1, within(0.005));
            for (int level = 1; level < LevelsYear.LEVELS; level++) {
                assertThat(year.spend[level]).isLessThan(year.spend[level - 1]);
                double atLevel = 0;
                for (EpisodeClass type : EpisodeClass.atLevel(level)) {
                    atLevel += type.lambda() * TotalCost.of(type, 40, 8192).limitedMean(type.cap());
                }
                assertThat(year.spend[level] / year.spend[0]).isCloseTo(atLevel / expected, within(0.002));
            }
        }
    }

    private static double[][] years(ReferenceEngine engine, int trials) {
        double[][] columns = new double[4][trials];
        double[][] outcomes = new double[ReferenceEngine.BLOCK][4];
        for (int first = 0; first < trials; first += ReferenceEngine.BLOCK) {
            int count = Math.min(ReferenceEngine.BLOCK, trials - first);
            engine.block(first, count, outcomes);
            for (int trial = 0; trial < count; trial++) {
                for (int i = 0; i < columns.length; i++) {
                    columns[i][first + trial] = outcomes[trial][i];
                }
            }
        }
        return columns;
    }

    private static void assertMean(double[] column, double expected) {
        assertThat((mean(column) - expected) / error(column)).isCloseTo(0, within(4.0));
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElseThrow();
    }

    private static double error(double[] column) {
        double mean = mean(column);
        return Math.sqrt(Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum()) / column.length;
    }
}
