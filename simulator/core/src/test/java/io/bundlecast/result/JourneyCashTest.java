package io.bundlecast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two trials of three years, worked out by hand: staying earns 100 a year; the sequence earns 90, 120 and 200 (and 400 in the second trial) and costs 50, then 10 a year. */
class JourneyCashTest {

    private static final int STAY = 0;
    private static final int GO = 1;

    private final JourneyResult years = years();
    private final JourneyCash cash = new JourneyCash(years);

    private static JourneyResult years() {
        JourneyResult.Shape shape = new JourneyResult.Shape(
                3,
                0.05,
                List.of(new Labelled("c", "C")),
                List.of(new Labelled("stay", "Stay"), new Labelled("go", "Go")),
                STAY,
                List.of(CourseMeasure.BUILDING_COST, CourseMeasure.SUBSIDY));
        JourneyResult result = new JourneyResult(shape, shape.marginColumns(2), shape.measureColumns(2));
        double[][] margins = {{90, 90}, {120, 120}, {200, 400}};
        double[] building = {50, 0, 0};
        for (int year = 1; year <= 3; year++) {
            for (int trial = 0; trial < 2; trial++) {
                result.margin(0, STAY, year)[trial] = 100;
                result.margin(0, GO, year)[trial] = margins[year - 1][trial];
                result.column(CourseMeasure.BUILDING_COST, GO, year)[trial] = building[year - 1];
                result.column(CourseMeasure.SUBSIDY, STAY, year)[trial] = 1000;
                result.column(CourseMeasure.SUBSIDY, GO, year)[trial] = year == 1 ? 1000 : 1010;
            }
        }
        return result;
    }

    @Test
    void aYearsCashIsWhatChangesAgainstStaying() {
        assertThat(cash.ofYear(0, GO, 1)).containsExactly(-60, -60);
        assertThat(cash.ofYear(0, GO, 2)).containsExactly(10, 10);
        assertThat(cash.ofYear(0, GO, 3)).containsExactly(90, 290);
    }

    @Test
    void stayingBringsNothing() {
        assertThat(cash.presentValue(0, STAY)).containsOnly(0);
        assertThat(cash.costs(STAY, 2)).containsOnly(0);
    }

    @Test
    void aPresentValueCountsCashAtTheMiddleOfItsYear() {
        double expected = -60 / Math.sqrt(1.05) + 10 / Math.pow(1.05, 1.5) + 90 / Math.pow(1.05, 2.5);
        assertThat(cash.presentValue(0, GO)[0]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void priceIsAGainOfItsOwnAndLostRatesTakeItBack() {
        JourneyResult.Shape plain = years.shape();
        JourneyResult.Shape shape = new JourneyResult.Shape(
                plain.years(),
                plain.discountRate(),
                plain.contracts(),
                plain.courses(),
                STAY,
                List.of(CourseMeasure.PRICE_GAIN, CourseMeasure.ANTITRUST_ACTIONS, CourseMeasure.LOST_RATES));
        JourneyResult priced = new JourneyResult(shape, shape.marginColumns(2), shape.measureColumns(2));
        for (int year = 1; year <= 3; year++) {
            priced.column(CourseMeasure.PRICE_GAIN, GO, year)[0] = 10 * (year - 1);
            priced.column(CourseMeasure.PRICE_GAIN, GO, year)[1] = 10 * (year - 1);
            priced.column(CourseMeasure.LOST_RATES, GO, year)[1] = year == 2 ? 10 : 0;
        }
        priced.column(CourseMeasure.ANTITRUST_ACTIONS, GO, 2)[1] = 1;
        JourneyCash with = new JourneyCash(priced);
        assertThat(with.ofYear(0, GO, 3)).containsExactly(20, 20);
        assertThat(with.ofYear(0, GO, 2)).containsExactly(10, 0);
        assertThat(with.priceValue(GO)[0])
                .isCloseTo(10 / Math.pow(1.05, 1.5) + 20 / Math.pow(1.05, 2.5), within(1e-9))
                .isCloseTo(with.presentValue(0, GO)[0], within(1e-9));
        assertThat(with.priceValue(GO)[1]).isCloseTo(20 / Math.pow(1.05, 2.5), within(1e-9));
        assertThat(with.antitrustActions(GO)).containsExactly(0, 1);
        assertThat(with.priceValue(STAY)).containsOnly(0);
    }

    @Test
    void theTroughIsTheLowestThatCashGets() {
        assertThat(JourneyCash.trough(cash.cumulative(0, GO))).containsExactly(-60, -60);
        assertThat(JourneyCash.trough(cash.cumulative(0, STAY))).containsOnly(0);
    }

    @Test
    void cashHasComeBackOnceItStaysAboveZero() {
        assertThat(JourneyCash.payback(cash.cumulative(0, GO))).containsExactly(3, 3);
        assertThat(JourneyCash.payback(new double[][] {{-1}, {2}, {-3}})).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(JourneyCash.payback(new double[][] {{0}, {0}, {0}})).containsExactly(0);
    }
}
