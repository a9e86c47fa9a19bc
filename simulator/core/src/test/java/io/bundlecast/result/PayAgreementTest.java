package io.bundlecast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PayAgreementTest {

    private static final int TRIALS = 40_000;

    private final SplittableRandom random = new SplittableRandom(11);

    /** Pay and improvement at two levels: the truth of a pair plus luck that the trial shares between the two. */
    private double[][][] columns(double payLuck, double gainLuck, double shared) {
        double[][] pay = new double[2][TRIALS];
        double[][] gain = new double[2][TRIALS];
        double truth = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            truth = trial % 2 == 0 ? random.nextGaussian() : truth;
            double luck = random.nextGaussian();
            pay[0][trial] = truth + payLuck * (shared * luck + Math.sqrt(1 - shared * shared) * random.nextGaussian());
            gain[0][trial] = truth + gainLuck * luck;
            pay[1][trial] = pay[0][trial] + 3;
            gain[1][trial] = gain[0][trial] + 3;
        }
        return new double[][][] {pay, gain};
    }

    /** Spearman's coefficient of a normal pair with correlation r is 6 / pi x asin(r / 2): here without the second level. */
    private static Estimate atOneLevel(double[][][] columns) {
        return PayAgreement.of(new double[][] {columns[0][0]}, new double[][] {columns[1][0]});
    }

    @Test
    void findsTheRankCorrelationWithTheTruthWhenImprovementIsSeenWithoutLuck() {
        double r = 1 / Math.sqrt(2);
        Estimate found = atOneLevel(columns(1, 0, 0));
        assertThat(found.value()).isCloseTo(6 / Math.PI * Math.asin(r / 2), offset(4 * found.standardError()));
        assertThat(found.standardError()).isLessThan(0.01);
    }

    @Test
    void luckInImprovementDoesNotLowerIt() {
        Estimate clear = atOneLevel(columns(1, 0, 0));
        Estimate noisy = atOneLevel(columns(1, 0.5, 0));
        assertThat(noisy.value()).isCloseTo(clear.value(), offset(0.02));
    }

    @Test
    void luckThatPayAndImprovementShareDoesNotRaiseIt() {
        Estimate apart = atOneLevel(columns(1, 0.5, 0));
        Estimate shared = atOneLevel(columns(1, 0.5, 0.9));
        assertThat(shared.value()).isCloseTo(apart.value(), offset(0.02));
    }

    @Test
    void payOfAllLevelsFollowsLevelsThatImprove() {
        double[][][] columns = columns(1, 0.5, 0);
        assertThat(PayAgreement.of(columns[0], columns[1]).value())
                .isGreaterThan(atOneLevel(columns).value());
    }

    @Test
    void saysNothingWhereNothingImprovesOrNothingIsPaid() {
        double[][] zeros = new double[1][TRIALS];
        double[][][] columns = columns(1, 0, 0);
        assertThat(PayAgreement.of(columns[0], new double[2][TRIALS]).value()).isNaN();
        assertThat(PayAgreement.of(zeros, new double[][] {columns[1][0]}).value())
                .isNaN();
    }

    @Test
    void tiesShareTheirRank() {
        assertThat(PayAgreement.centredRanks(new double[][] {{5, 5}, {1, 9}})).containsExactly(0, 0, -1.5, 1.5);
    }
}
