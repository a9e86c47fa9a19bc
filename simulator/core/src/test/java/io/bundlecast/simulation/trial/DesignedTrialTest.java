package io.bundlecast.simulation.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.SamplingDesign;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignedTrialTest {

    private static final int PAIRS = 16 * 64;

    private final DesignedTrial point = new DesignedTrial(SamplingDesign.stratified(7));

    /** Twelve times the mean product of two centred uniforms is their correlation. */
    @Test
    void partnersShareTheirParametersAndNothingElse() {
        int addresses = 200;
        double products = 0;
        for (int i = 0; i < addresses; i++) {
            long address = AddressedStream.address(7, "quantity " + i);
            for (int pair = 0; pair < PAIRS; pair++) {
                point.moveTo(2 * pair);
                double parameter = point.parameter(address);
                double first = point.process(address);
                point.moveTo(2 * pair + 1);
                assertThat(point.parameter(address)).isEqualTo(parameter);
                products += 12 * (first - 0.5) * (point.process(address) - 0.5);
            }
        }
        double n = (double) addresses * PAIRS;
        assertThat(products / n).isCloseTo(0, within(4 / Math.sqrt(n)));
    }

    @Test
    void eachPartnersYearsFallOneIntoEachSliceOfTheirReplicate() {
        long address = AddressedStream.address(7, "volume");
        for (int member = 0; member < 2; member++) {
            Set<Integer> slices = new HashSet<>();
            for (int pair = 0; pair < PAIRS; pair += 16) {
                point.moveTo(2 * pair + member);
                slices.add((int) (64 * point.process(address)));
            }
            assertThat(slices).hasSize(64);
        }
    }

    @Test
    void theYearsOfATrialShareTheirParametersAndNothingElse() {
        int addresses = 200;
        double products = 0;
        for (int i = 0; i < addresses; i++) {
            long address = AddressedStream.address(7, "quantity " + i);
            for (int trial = 0; trial < 2 * PAIRS; trial += 2) {
                point.moveTo(trial);
                double parameter = point.parameter(address);
                double first = point.process(address);
                long stream = point.stream();
                point.moveToYear(2);
                assertThat(point.parameter(address)).isEqualTo(parameter);
                assertThat(point.stream()).isNotEqualTo(stream);
                products += 12 * (first - 0.5) * (point.process(address) - 0.5);
            }
        }
        double n = (double) addresses * PAIRS;
        assertThat(products / n).isCloseTo(0, within(4 / Math.sqrt(n)));
    }

    @Test
    void theFirstYearIsThatOfATrialWithoutOthers() {
        long address = AddressedStream.address(7, "volume");
        point.moveTo(12);
        double alone = point.process(address);
        point.moveToYear(9);
        point.moveToYear(1);
        assertThat(point.process(address)).isEqualTo(alone);
        assertThat(point.stream()).isEqualTo(12);
    }
}
