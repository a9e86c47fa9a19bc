package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.result.Replicated;
import io.bundlecast.result.VarianceShare;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ValueRankingTest {

    private static final int TRIALS = 8_000;

    private final SplittableRandom random = new SplittableRandom(3);

    /** A statistic of pairs that share a part of their variance. */
    private Replicated shared(double part) {
        double[] column = new double[TRIALS];
        double common = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            common = trial % 2 == 0 ? random.nextGaussian() : common;
            column[trial] = Math.sqrt(part) * common + Math.sqrt(1 - part) * random.nextGaussian();
        }
        return VarianceShare.parameters(column);
    }

    @Test
    void namesTheBestAloneWhenItLiesClearlyAhead() {
        ValueRanking ranking =
                ValueRanking.of(List.of("Low", "High", "Middle"), List.of(shared(0.2), shared(0.8), shared(0.5)));
        assertThat(ranking.isTied()).isFalse();
        assertThat(ranking.names()).isEqualTo("High");
        assertThat(ranking.best().value()).isBetween(0.75, 0.85);
    }

    @Test
    void namesAllThatCannotBeToldApart() {
        Replicated high = shared(0.8);
        assertThat(ValueRanking.of(List.of("A", "B", "C"), List.of(high, shared(0.2), high))
                        .names())
                .isEqualTo("A and C");
        assertThat(ValueRanking.of(List.of("A", "B", "C"), List.of(high, high, high))
                        .names())
                .isEqualTo("A, B and C");
        assertThat(ValueRanking.of(List.of("A", "B", "C", "D"), List.of(high, high, high, high))
                        .names())
                .isEqualTo("A and 3 others");
    }

    @Test
    void isEmptyWhereNoStatisticIsKnown() {
        assertThat(ValueRanking.of(List.of("A"), List.of(Replicated.mean(List.of())))
                        .isEmpty())
                .isTrue();
    }
}
