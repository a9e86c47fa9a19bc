package io.bundlecast.random;

/** A stream of random numbers that is found by its address instead of by the order of use.
 *
 * <p>The address is a hash of the seed and of the name of what is drawn. Address and trial give the state of a xoshiro256++ generator through
 * splitmix64, so a trial has the same numbers on any thread, in any order, and beside any other streams.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman and Vigna, Scrambled linear pseudorandom number generators, 2021</a> */
public final class AddressedStream {
    long s0;
    long s1;
    long s2;
    long s3;

    /** The stream of address 0 and trial 0. */
    public AddressedStream() {
        reset(0, 0);
    }

    private AddressedStream(AddressedStream other) {
        continueFrom(other);
    }

    /** The address of what {@code name} draws under {@code seed}. */
    public static long address(long seed, String name) {
        long hash = Mixer.mix(seed + Mixer.GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            hash = Mixer.mix((hash ^ name.charAt(i)) + Mixer.GOLDEN);
        }
        return Mixer.mix(hash + name.length());
    }

    /** The address of a numbered part of what has {@code address}, such as one type of a line. */
    public static long part(long address, long number) {
        return Mixer.mix(address ^ Mixer.mix(number * 0xD1342543DE82EF95L + Mixer.GOLDEN));
    }

    /** Starts the stream of one address and trial. */
    @SuppressWarnings("ConstantOverflow") // Hashes wrap around on purpose.
    public void reset(long address, long trial) {
        long key = part(address, trial);
        s0 = Mixer.mix(key + Mixer.GOLDEN);
        s1 = Mixer.mix(key + 2 * Mixer.GOLDEN);
        s2 = Mixer.mix(key + 3 * Mixer.GOLDEN);
        s3 = Mixer.mix(key + 4 * Mixer.GOLDEN);
    }

    public long nextLong() {
        long a = s0;
        long b = s1;
        long c = s2 ^ a;
        long d = s3 ^ b;
        long result = Long.rotateLeft(a + s3, 23) + a;
        s1 = b ^ c;
        s0 = a ^ d;
        s2 = c ^ (b << 17);
        s3 = Long.rotateLeft(d, 45);
        return result;
    }

    /** The next {@code count} numbers, the same as so many calls of {@link #nextLong} and faster. */
    public void fill(long[] numbers, int count) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int i = 0; i < count; i++) {
            numbers[i] = Long.rotateLeft(a + d, 23) + a;
            long shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = Long.rotateLeft(d, 45);
        }
        set(a, b, c, d);
    }

    /** A stream in the same state. In a hot loop a local copy stays in registers; {@link #continueFrom} hands its state back. */
    public AddressedStream copy() {
        return new AddressedStream(this);
    }

    /** Goes on where {@code other} stands. */
    public void continueFrom(AddressedStream other) {
        set(other.s0, other.s1, other.s2, other.s3);
    }

    void set(long a, long b, long c, long d) {
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }

    /** A uniform number in [0, 1), a multiple of 2^-52. */
    public double nextUniform() {
        return Mixer.fraction(nextLong() >>> 12);
    }

    /** The top 32 of 64 random bits as a uniform number in [0, 1). */
    public static double highUniform(long bits) {
        return Mixer.fraction(bits >>> 32 << 20);
    }

    /** The low 32 of 64 random bits as a uniform number in [0, 1). */
    public static double lowUniform(long bits) {
        return Mixer.fraction((bits & 0xFFFFFFFFL) << 20);
    }
}
