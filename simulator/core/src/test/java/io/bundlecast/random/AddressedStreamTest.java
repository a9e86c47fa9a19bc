package io.bundlecast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class AddressedStreamTest {

    @Test
    void isXoshiro256PlusPlusAsInCommonsRng() {
        long address = AddressedStream.address(2027, "lejr anchor");
        long key = AddressedStream.part(address, 7);
        long[] state = new long[4];
        for (int i = 0; i < 4; i++) {
            state[i] = Mixer.mix(key + (i + 1) * Mixer.GOLDEN);
        }
        var reference = RandomSource.XO_SHI_RO_256_PP.create(state);
        AddressedStream stream = new AddressedStream();
        stream.reset(address, 7);
        for (int i = 0; i < 1000; i++) {
            assertThat(stream.nextLong()).isEqualTo(reference.nextLong());
        }
    }

    @Test
    void startsAgainWhereItStartedWhateverWasDrawnBefore() {
        AddressedStream stream = new AddressedStream();
        stream.reset(1, 2);
        long first = stream.nextLong();
        stream.reset(3, 4);
        stream.nextLong();
        stream.reset(1, 2);
        assertThat(stream.nextLong()).isEqualTo(first);
    }

    @Test
    void makesTwoUniformsOfOneNumberToTheBit() {
        AddressedStream stream = new AddressedStream();
        for (int i = 0; i < 10_000; i++) {
            long bits = stream.nextLong();
            assertThat(AddressedStream.highUniform(bits)).isEqualTo((bits >>> 32) * 0x1p-32);
            assertThat(AddressedStream.lowUniform(bits)).isEqualTo((bits & 0xFFFFFFFFL) * 0x1p-32);
        }
    }

    @Test
    void keepsSeedsNamesAndTrialsApart() {
        assertThat(AddressedStream.address(1, "ab")).isNotEqualTo(AddressedStream.address(1, "ba"));
        assertThat(AddressedStream.address(1, "a")).isNotEqualTo(AddressedStream.address(2, "a"));
        assertThat(AddressedStream.address(1, "a")).isNotEqualTo(AddressedStream.address(1, "a\0"));
        java.util.Set<Long> firsts = new java.util.HashSet<>();
        AddressedStream stream = new AddressedStream();
        for (int trial = 0; trial < 50_000; trial++) {
            stream.reset(99, trial);
            for (int i = 0; i < 4; i++) {
                firsts.add(stream.nextLong());
            }
        }
        assertThat(firsts).hasSize(200_000);
    }

    @Test
    void isUniformAndUncorrelatedAcrossTrials() {
        AddressedStream stream = new AddressedStream();
        int n = 400_000;
        double sum = 0;
        double squares = 0;
        double neighbours = 0;
        double before = 0.5;
        for (int trial = 0; trial < n; trial++) {
            stream.reset(12345, trial);
            double u = stream.nextUniform();
            assertThat(u >= 0 && u < 1).isTrue();
            sum += u - 0.5;
            squares += (u - 0.5) * (u - 0.5) - 1.0 / 12;
            neighbours += (u - 0.5) * (before - 0.5);
            before = u;
        }
        assertThat(sum / Math.sqrt(n / 12.0)).isCloseTo(0, within(4.0));
        assertThat(squares / Math.sqrt(n / 180.0)).isCloseTo(0, within(4.0));
        assertThat(neighbours / Math.sqrt(n / 144.0)).isCloseTo(0, within(4.0));
    }

    @Test
    void fillsAndCopiesWithTheSameNumbers() {
        AddressedStream one = new AddressedStream();
        AddressedStream two = new AddressedStream();
        assertThat(one.nextLong()).isNotZero().isEqualTo(two.nextLong());
        long[] numbers = new long[100];
        one.fill(numbers, 100);
        for (long number : numbers) {
            assertThat(two.nextLong()).isEqualTo(number);
        }
        AddressedStream copy = one.copy();
        long next = copy.nextLong();
        assertThat(one.nextLong()).isEqualTo(next);
        two.continueFrom(copy);
        assertThat(two.nextLong()).isEqualTo(one.nextLong());
    }
}
