package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The parts of a change of the index, against the index itself. */
class IndexPartsTest {

    private static final List<Component> COMPONENTS = components();
    private static final IndexParts PARTS = new IndexParts(COMPONENTS);

    /** Two components for each goal, of weights 1 and 3. */
    private static List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            components.add(new Component(goal + "1", "", goal, Impact.LOW, Impact.LOW, 1, false));
            components.add(new Component(goal + "3", "", goal, Impact.LOW, Impact.LOW, 3, false));
        }
        return components;
    }

    private static double index(double... maturities) {
        double[] scores = new double[4];
        for (int goal = 0; goal < 4; goal++) {
            scores[goal] = 0.25 * maturities[2 * goal] + 0.75 * maturities[2 * goal + 1];
        }
        return LevelAssessment.index(scores);
    }

    private static double[] parts(double[] from, double[] to) {
        double[] parts = new double[from.length];
        PARTS.of(from, to, parts);
        return parts;
    }

    @Test
    void partsSumToTheChangeOfTheIndexAndTurnWithItsDirection() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            double[] from = random.doubles(8).toArray();
            double[] to = random.doubles(8).toArray();
            double[] parts = parts(from, to);
            assertThat(Arrays.stream(parts).sum()).isCloseTo(index(to) - index(from), within(1e-12));
            double[] back = parts(to, from);
            for (int k = 0; k < parts.length; k++) {
                assertThat(back[k]).isCloseTo(-parts[k], within(1e-12));
            }
        }
    }

    /** .5 to .8 in care transformation alone, all else at .5: the index goes from .5 to .5 (1.6)^.35 = .5894, of which weight 3 earns three quarters. */
    @Test
    void whatAloneChangesHasTheWholeChange() {
        double[] from = {.5, .5, .5, .5, .5, .5, .5, .5};
        double[] to = {.5, .5, .8, .8, .5, .5, .5, .5};
        double[] parts = parts(from, to);
        double change = 0.5 * Math.pow(1.6, 0.35) - 0.5;
        assertThat(parts[2]).isCloseTo(change / 4, within(1e-12));
        assertThat(parts[3]).isCloseTo(3 * change / 4, within(1e-12));
        assertThat(parts[0] + parts[1] + parts[4] + parts[5] + parts[6] + parts[7])
                .isZero();
    }

    @Test
    void aGoalThatStandsStillOrBelowTheFloorAddsNothing() {
        double[] still =
                parts(new double[] {.4, .4, .5, .5, .5, .5, .5, .5}, new double[] {.7, .3, .5, .5, .5, .5, .5, .5});
        assertThat(still[0] + still[1]).isCloseTo(0, within(1e-12));
        assertThat(still[0]).isPositive();
        double[] low =
                parts(new double[] {0, 0, .5, .5, .5, .5, .5, .5}, new double[] {.01, .01, .5, .5, .5, .5, .5, .5});
        assertThat(low).containsOnly(0);
    }
}
