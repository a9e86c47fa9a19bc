package io.bundlecast.random;

/** The 64-bit finalizer of splitmix64: a bijection after which every input bit has moved about half of the output bits. */
final class Mixer {
    /** 2^64 divided by the golden ratio. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long MANTISSA = 0xFFFFFFFFFFFFFL;
    private static final long ONE = 0x3FF0000000000000L;

    private Mixer() {}

    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The low 52 bits as a fraction in [0, 1). Made from the bit pattern, as the conversion from long is slow on JDK 17 (JDK-8318562). */
    static double fraction(long bits) {
        return Double.longBitsToDouble((bits & MANTISSA) | ONE) - 1.0;
    }

    /** The top 52 bits as the middle of one of 2^52 equal cells of (0, 1). */
    static double open(long bits) {
        return fraction(bits >>> 12) + 0x1p-53;
    }
}
