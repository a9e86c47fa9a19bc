package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SamplingDesignTest {
    private static final long A = AddressedStream.address(2027, "price");
    private static final long B = AddressedStream.address(2027, "volume");

    @Test
    void putsTheFirstPowerOfTwoOfTrialsOneIntoEachStratum() {
        SamplingDesign design = SamplingDesign.stratified(2027);
        for (int replicate = 0; replicate < 20; replicate++) {
            for (int m = 0; m <= 12; m++) {
                BitSet seen = new BitSet();
                for (int i = 0; i < 1 << m; i++) {
                    double u = design.uniform(A, replicate, i);
                    assertThat(u > 0 && u < 1).isTrue();
                    seen.set((int) (u * (1 << m)));
                }
                assertThat(seen.cardinality()).isEqualTo(1 << m);
            }
        }
    }

    @Test
    void isUniformInEachStratumOverReplicates() {
        SamplingDesign design = SamplingDesign.stratified(5);
        int n = 40_000;
        double sum = 0;
        for (int replicate = 0; replicate < n; replicate++) {
            double u = design.uniform(A, replicate, 37);
            sum += u - 0.5;
        }
        assertThat(sum / Math.sqrt(n / 12.0)).isCloseTo(0, within(4.0));
    }

    @Test
    void pairsTwoAddressesAtRandom() {
        SamplingDesign design = SamplingDesign.stratified(11);
        int n = 256;
        int replicates = 2000;
        double sum = 0;
        double squares = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            double product = 0;
            for (int i = 0; i < n; i++) {
                product += (design.uniform(A, replicate, i) - 0.5) * (design.uniform(B, replicate, i) - 0.5);
            }
            double z = product / Math.sqrt(n / 144.0);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / Math.sqrt(replicates)).isCloseTo(0, within(4.0));
        assertThat(squares / replicates).isBetween(0.85, 1.15);
    }

    /** The variance of the mean of a smooth function falls with the cube of the number of trials (Owen 1997), plain sampling's with the number. */
    @Test
    void makesTheMeanOfASmoothFunctionFarMorePreciseThanPlainSampling() {
        double random = varianceOfMean(SamplingDesign.random(3), 1024);
        assertThat(random * 1024).isBetween(0.7, 1.3);
        assertThat(varianceOfMean(SamplingDesign.stratified(3), 1024)).isLessThan(random / 5000);
        assertThat(varianceOfMean(SamplingDesign.stratified(3), 1250)).isLessThan(random / 300);
        assertThat(varianceOfMean(SamplingDesign.stratified(3), 1000)).isLessThan(random / 100);
    }

    private static double varianceOfMean(SamplingDesign design, int trials) {
        int replicates = 200;
        double squares = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            double sum = 0;
            for (int i = 0; i < trials; i++) {
                sum += StandardNormal.quantile(design.uniform(B, replicate, i));
            }
            squares += sum * sum / trials / trials;
        }
        return squares / replicates;
    }

    @Test
    void randomUniformsAreIndependentOverAddressesReplicatesAndTrials() {
        SamplingDesign design = SamplingDesign.random(8);
        int n = 100_000;
        double mean = 0;
        double trials = 0;
        double addresses = 0;
        double replicates = 0;
        for (int i = 0; i < n; i++) {
            double u = design.uniform(A, 0, i) - 0.5;
            mean += u;
            trials += u * (design.uniform(A, 0, i + 1) - 0.5);
            addresses += u * (design.uniform(B, 0, i) - 0.5);
            replicates += u * (design.uniform(A, 1, i) - 0.5);
        }
        assertThat(mean / Math.sqrt(n / 12.0)).isCloseTo(0, within(4.0));
        for (double sum : new double[] {trials, addresses, replicates}) {
            assertThat(sum / Math.sqrt(n / 144.0)).isCloseTo(0, within(4.0));
        }
    }
}
