package io.bundlecast.integration.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Pert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed totals of the cost table at full maturity. The hires a year behind them were not printed; 100 physicians over seven years, 14.3 a year, give all of them. */
class ProgrammeCostTest {

    private static final ProgrammeSize SIZE = new ProgrammeSize(60_000, 100, 100 / 7.0, 7.6, 2.5);

    @ParameterizedTest
    @CsvSource({
        "oneOff, 1000000, 5.9, 11.6, 26.9",
        "yearly, 1000000, 7.1, 14.4, 28.1",
        "yearly, 720000, 9.9, 20.1, 39.0"
    })
    void costsAddUpToThePrintedTotals(String kind, double unit, double low, double mode, double high) {
        AssumptionTable builds = JourneyTables.builds();
        double[] sums = new double[3];
        int costs = 0;
        for (String name : builds.names()) {
            String cost = name.replaceFirst("Per[A-Z].*", "");
            if (cost.endsWith("." + kind)) {
                double count = CostUnit.of(builds, cost).count(SIZE);
                Pert pert = (Pert) builds.get(name).quantity();
                sums[0] += count * pert.low() / unit;
                sums[1] += count * pert.mode() / unit;
                sums[2] += count * pert.high() / unit;
                costs++;
            }
        }
        assertThat(costs).isEqualTo(31);
        assertThat(sums[0]).isCloseTo(low, within(0.05));
        assertThat(sums[1]).isCloseTo(mode, within(0.05));
        assertThat(sums[2]).isCloseTo(high, within(0.05));
    }
}
