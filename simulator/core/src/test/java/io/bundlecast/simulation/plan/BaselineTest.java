package io.bundlecast.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.uncertainty.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which years a rebased price rests on, by hand over six years in which own spend falls by a tenth of the first year's each year. */
class BaselineTest {

    /** By year, counted from 1. */
    private static final double[] SPEND = {Double.NaN, 1.0, .9, .8, .7, .6, .5};

    private static Rebasing rebasing(int years, int gap, int every, int into) {
        return new Rebasing(number(years), number(gap), number(every), into);
    }

    private static Provision number(double value) {
        return new Provision("years", LocalDate.of(2000, 1, 1), value, Mark.ASSUMED, "test");
    }

    /** The history of each year's prices over six years, for a contract held since {@code takenUp}. */
    private static List<Double> histories(Rebasing rule, int takenUp) {
        List<Double> histories = new ArrayList<>();
        for (int year = takenUp; year <= 6; year++) {
            histories.add(new Baseline(0, rule.firstBaselineYear(takenUp, year), rule.lastBaselineYear(takenUp, year))
                    .mean(SPEND));
        }
        return histories;
    }

    private static void assertHistories(Rebasing rule, int takenUp, double... expected) {
        List<Double> found = histories(rule, takenUp);
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.get(i)).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void threeYearsBehindAGapMoveEverySecondYear() {
        // year 3: -1, 0, 1 = 1; year 5: 1, 2, 3 = .9
        assertHistories(rebasing(3, 1, 2, 0), 1, 1, 1, 1, 1, .9, .9);
    }

    @Test
    void theSecondYearOfAPairMovesAYearEarlier() {
        // year 2: -2, -1, 0; year 4: 0, 1, 2 = 2.9 / 3; year 6: 2, 3, 4 = .8
        assertHistories(rebasing(3, 1, 2, 1), 1, 1, 1, 1, 2.9 / 3, 2.9 / 3, .8);
    }

    @Test
    void fourYearsBehindAGapRollEveryYear() {
        // year 4: -1 to 2 = 3.9 / 4; year 5: 0 to 3 = 3.7 / 4; year 6: 1 to 4 = 3.4 / 4
        assertHistories(rebasing(4, 1, 1, 0), 1, 1, 1, 1, .975, .925, .85);
    }

    @Test
    void anAgreementOfFiveYearsIsFollowedByOneOnItsLastThree() {
        assertHistories(rebasing(3, 0, 5, 0), 1, 1, 1, 1, 1, 1, .7);
    }

    @Test
    void aContractTakenUpLaterStartsFromTheYearsBeforeIt() {
        // taken up in year 3: 0, 1, 2; five years later it would move again
        assertHistories(rebasing(3, 0, 5, 0), 3, 2.9 / 3, 2.9 / 3, 2.9 / 3, 2.9 / 3);
    }
}
