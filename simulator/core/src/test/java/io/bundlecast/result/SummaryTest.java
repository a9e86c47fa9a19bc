package io.bundlecast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void readsMomentsAndTailsOfOneToAHundred() {
        Summary summary = Summary.of(oneTo(100));
        assertThat(summary.mean().value()).isEqualTo(50.5);
        assertThat(summary.standardDeviation().value()).isCloseTo(29.011491975882016, offset(1e-12));
        assertThat(summary.percentile(0.5).value()).isEqualTo(50.5);
        assertThat(summary.probabilityBelow(11).value()).isEqualTo(0.10);
        assertThat(summary.probabilityAbove(90).value()).isEqualTo(0.10);
        assertThat(summary.expectedShortfall(0.05).value()).isEqualTo(3.0);
    }

    @Test
    void placesPercentilesAtKOverNPlusOne() {
        assertThat(Summary.of(oneTo(99)).percentile(0.05).value()).isCloseTo(5, offset(1e-12));
        assertThat(Summary.of(oneTo(99)).percentile(0.95).value()).isCloseTo(95, offset(1e-12));
    }

    @Test
    void weighsTheLastYearOfATailThatIsNotWhole() {
        assertThat(Summary.of(oneTo(100)).expectedShortfall(0.025).value())
                .isCloseTo((1 + 2 + 0.5 * 3) / 2.5, offset(1e-12));
    }

    @Test
    void refusesAPercentileThatTheTrialsCannotSupport() {
        Summary summary = Summary.of(oneTo(100));
        assertThat(summary.supports(0.995)).isFalse();
        assertThatThrownBy(() -> summary.percentile(0.995)).hasMessageContaining("100 trials cannot support");
    }

    @Test
    void refusesAColumnTooShortForItsReplicates() {
        assertThatThrownBy(() -> Summary.of(oneTo(63))).hasMessageContaining("at least 64 trials");
    }

    @Test
    void statesAStandardErrorThatCoversTheTruthAsOftenAsItClaims() {
        int covered = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            SplittableRandom random = new SplittableRandom(run);
            double[] column = random.doubles(3200).toArray();
            Estimate mean = Summary.of(column).mean();
            if (mean.low() <= 0.5 && 0.5 <= mean.high()) {
                covered++;
            }
        }
        // a 90% interval by normal points from 16 replicates covers about 88%; +-4 standard errors of 400 runs
        assertThat(covered / (double) runs).isCloseTo(0.88, within(0.065));
    }

    @Test
    void takesTheSameYearsWhenItComparesTwoColumns() {
        double[] first = oneTo(320);
        double[] second = oneTo(320);
        for (int i = 0; i < second.length; i++) {
            second[i] -= 2;
        }
        PairedDifference difference = PairedDifference.of(first, second);
        assertThat(difference.mean()).isEqualTo(new Estimate(2, 0));
        assertThat(difference.probabilityBetter().value()).isEqualTo(1);
        assertThat(difference.isDistinct()).isTrue();
    }

    @Test
    void splitsVarianceIntoWhatIsUnknownAndWhatIsLuck() {
        SplittableRandom random = new SplittableRandom(7);
        double[] column = new double[64_000];
        for (int pair = 0; pair < column.length / 2; pair++) {
            double parameter = random.nextDouble();
            column[2 * pair] = parameter + 2 * random.nextDouble();
            column[2 * pair + 1] = parameter + 2 * random.nextDouble();
        }
        VarianceShare share = VarianceShare.of(column);
        assertThat(share.parameters().value())
                .isCloseTo(0.2, within(4 * share.parameters().standardError()));
        assertThat(share.parameters().standardError()).isLessThan(0.01);
        assertThat(share.process() + share.parameters().value()).isEqualTo(1);
    }

    private static double[] oneTo(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i + 1;
        }
        return values;
    }
}
