package io.bundlecast.simulation.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.integration.Goal;
import io.bundlecast.result.CourseAverages.GoalSaving;
import io.bundlecast.result.CourseAverages.Savings;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Goals are bits: 1 group cohesion, 2 care transformation, 4 visibility, 8 cost savings. */
class SavingSumsTest {

    @Test
    void goalsThatSaveAloneKeepWhatTheySave() {
        Savings savings = savings(
                goals -> 1000 - ((goals & 1) * 10 + (goals >> 1 & 1) * 20 + (goals >> 2 & 1) * 3), goals -> 500);
        assertThat(savings.goals()).extracting(each -> each.spend().value()).containsExactly(10.0, 20.0, 3.0, 0.0);
        assertThat(savings.goals()).extracting(each -> each.cost().value()).containsOnly(0.0);
    }

    @Test
    void whatTwoGoalsSaveOnlyTogetherIsSharedBetweenThem() {
        Savings savings = savings(goals -> (goals & 3) == 3 ? 40 : 100, goals -> 0);
        assertThat(savings.goals()).extracting(each -> each.spend().value()).containsExactly(30.0, 30.0, 0.0, 0.0);
    }

    @Test
    void aGoalThatCostsMoreStandsBelowZeroAndTheSumIsTheWhole() {
        Savings savings = savings(goals -> 0, goals -> 100 + (goals >> 3) * 15 - ((goals & 7) == 7 ? 60 : 0));
        GoalSaving last = savings.goals().get(Goal.COST_SAVINGS.ordinal());
        assertThat(last.cost().value()).isEqualTo(-15);
        assertThat(savings.goals().stream()
                        .mapToDouble(each -> each.cost().value())
                        .sum())
                .isEqualTo(45);
    }

    @Test
    void alikeTrialsLeaveNoError() {
        Savings savings = savings(goals -> goals, goals -> 0);
        assertThat(savings.trials()).isEqualTo(32);
        assertThat(savings.year()).isEqualTo(7);
        assertThat(savings.goals())
                .allSatisfy(each -> assertThat(each.spend().standardError()).isZero());
    }

    /** Of 32 trials that are alike, in two blocks. */
    private static Savings savings(IntToDoubleFunction spend, IntToDoubleFunction cost) {
        double[][] dollars = new double[2][SavingSums.SETS];
        for (int goals = 0; goals < SavingSums.SETS; goals++) {
            dollars[0][goals] = spend.applyAsDouble(goals);
            dollars[1][goals] = cost.applyAsDouble(goals);
        }
        SavingSums sums = new SavingSums();
        SavingSums block = new SavingSums();
        for (int trial = 0; trial < 32; trial++) {
            (trial < 16 ? sums : block).add(trial, dollars);
        }
        sums.add(block);
        return sums.in(7);
    }
}
