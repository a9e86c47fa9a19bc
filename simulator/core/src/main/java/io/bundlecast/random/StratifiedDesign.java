package io.bundlecast.random;

/** The van der Corput sequence in base 2 with Owen's nested uniform scrambling, scrambled independently for each address and replicate.
 *
 * <p>The digits of the index, lowest first, choose the half, the quarter, the eighth; each choice is turned over by a hash of the choices before it.
 * Each run of 16 indices is taken in an order of its own, so that two addresses are paired at random.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4612-2552-2_19">Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences, 1995</a> */
record StratifiedDesign(long seed) implements SamplingDesign {
    private static final long RUN = 16;

    @Override
    public double uniform(long address, int replicate, long index) {
        long key = AddressedStream.part(address ^ Mixer.mix(seed ^ Mixer.GOLDEN), replicate);
        return Mixer.open(scrambled(key, index == 0 ? 0 : reordered(key, index)));
    }

    /** The digits of the index, first digit in the top bit, each turned over by the bit of the same place in the hash of the digits before it. */
    private static long scrambled(long key, long index) {
        long flips = 0;
        long prefix = 0;
        int from = 0;
        for (long rest = index; rest != 0; rest &= rest - 1) {
            int digit = Long.numberOfTrailingZeros(rest);
            flips |= hash(key, prefix) & (-1L >>> from) & ~(-1L >>> digit >>> 1);
            prefix |= 1L << digit;
            from = digit + 1;
        }
        if (from < Long.SIZE) {
            flips |= hash(key, prefix) & (-1L >>> from);
        }
        return Long.reverse(index) ^ flips;
    }

    /** Changes the order within [2^k, 2^(k+1)) below 16, and within each run of 16 from there. */
    private static long reordered(long key, long index) {
        long start = index < RUN ? Long.highestOneBit(index) : index & -RUN;
        long last = index < RUN ? start - 1 : RUN - 1;
        long bits = hash(~key, start);
        long place = index - start;
        for (int round = 0; round < 4; round++) {
            place = (place * ((bits & 14) | 1) + (bits >>> 4)) & last;
            place ^= place >>> 2;
            bits >>>= 8;
        }
        return start + place;
    }

    private static long hash(long key, long prefix) {
        return Mixer.mix(Mixer.mix(key + prefix * Mixer.GOLDEN) + key);
    }
}
