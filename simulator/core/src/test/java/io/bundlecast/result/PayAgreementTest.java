package io.bundlecast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PayAgreementTest {

    private static final int TRIALS = 40_000;

    private final SplittableRandom random = new SplittableRandom(11);

    /** Pay and improvement: the truth of a pair plus luck, of which the two share a part. */
    private double[][] columns(double truthSize, double payLuck, double gainLuck, double shared) {
        double[] pay = new double[TRIALS];
        double[] gain = new double[TRIALS];
        double truth = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            truth = trial % 2 == 0 ? truthSize * random.nextGaussian() : truth;
            double luck = random.nextGaussian();
            pay[trial] = truth + payLuck * (shared * luck + Math.sqrt(1 - shared * shared) * random.nextGaussian());
            gain[trial] = truth + gainLuck * luck;
        }
        return new double[][] {pay, gain};
    }

    private static Replicated agreement(double[][] columns) {
        return PayAgreement.of(Ranks.of(columns[0]), Ranks.of(columns[1]));
    }

    /** Spearman's coefficient of a normal pair with correlation r is 6 / pi x asin(r / 2). */
    @Test
    void findsTheRankCorrelationWithTheTruthWhenImprovementIsSeenWithoutLuck() {
        double r = 1 / Math.sqrt(2);
        Estimate found = agreement(columns(1, 1, 0, 0)).estimate();
        assertThat(found.value()).isCloseTo(6 / Math.PI * Math.asin(r / 2), offset(4 * found.standardError()));
        assertThat(found.standardError()).isLessThan(0.01);
    }

    @Test
    void luckInImprovementDoesNotLowerIt() {
        Estimate clear = agreement(columns(1, 1, 0, 0)).estimate();
        Estimate noisy = agreement(columns(1, 1, 0.5, 0)).estimate();
        assertThat(noisy.value()).isCloseTo(clear.value(), offset(0.02));
    }

    @Test
    void luckThatPayAndImprovementShareDoesNotRaiseIt() {
        Estimate apart = agreement(columns(1, 1, 0.5, 0)).estimate();
        Estimate shared = agreement(columns(1, 1, 0.5, 0.9)).estimate();
        assertThat(shared.value()).isCloseTo(apart.value(), offset(0.02));
    }

    @Test
    void saysNothingWhereNothingImprovesOrNothingIsPaid() {
        double[] zeros = new double[TRIALS];
        double[][] columns = columns(1, 1, 0, 0);
        assertThat(agreement(new double[][] {columns[0], zeros}).isKnown()).isFalse();
        assertThat(agreement(new double[][] {zeros, columns[1]}).isKnown()).isFalse();
    }

    @Test
    void saysNothingWhereImprovementIsLuckAlone() {
        for (int run = 0; run < 20; run++) {
            assertThat(agreement(columns(0, 1, 1, 0.5)).isKnown()).isFalse();
        }
    }

    /** Two formulas whose pay follows one truth, the second with a little more luck: their order shows although most of their luck is shared. */
    @Test
    void pairedDifferencesAreFinerThanTheTwoErrorsTogether() {
        double[][] columns = columns(1, 1, 0, 0);
        double[] blurred = columns[0].clone();
        for (int trial = 0; trial < TRIALS; trial++) {
            blurred[trial] += 0.3 * random.nextGaussian();
        }
        Replicated clear = agreement(columns);
        Replicated less = agreement(new double[][] {blurred, columns[1]});
        Estimate difference = clear.less(less);
        assertThat(difference.low()).isPositive();
        assertThat(difference.standardError())
                .isLessThan(Math.hypot(
                        clear.estimate().standardError(), less.estimate().standardError()));
    }

    @Test
    void theMeanOverLevelsLeavesOutThoseThatDoNotImprove() {
        double[][] columns = columns(1, 1, 0, 0);
        Replicated one = agreement(columns);
        Replicated none = agreement(new double[][] {columns[0], new double[TRIALS]});
        assertThat(Replicated.mean(List.of(one, none)).estimate()).isEqualTo(one.estimate());
        assertThat(Replicated.mean(List.of(none)).isKnown()).isFalse();
    }

    @Test
    void tiesShareTheirRank() {
        double[] column = new double[64];
        Arrays.fill(column, 5);
        column[0] = 1;
        column[2] = 9;
        Ranks ranks = Ranks.of(column);
        assertThat(ranks.all[0]).isEqualTo(-31.5);
        assertThat(ranks.all[2]).isEqualTo(31.5);
        assertThat(ranks.all[1]).isZero();
        assertThat(ranks.withinReplicate[0]).isEqualTo(-1.5);
        assertThat(ranks.withinReplicate[1]).isEqualTo(0.5);
    }
}
