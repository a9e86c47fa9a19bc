package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;

/** Normal and gamma numbers by rejection, the customary way, to compare the tables with.
 *
 * <p>Marsaglia and Tsang, The ziggurat method (2000), with 256 layers and one 64-bit number per try; A simple method for generating gamma variables (2000). */
final class Ziggurat {
    private static final int LAYERS = 256;
    private static final double TAIL = 3.6541528853610088;
    private static final double AREA = 0.00492867323399;
    private static final double[] WIDTH = new double[LAYERS + 1];
    private static final double[] HEIGHT = new double[LAYERS + 1];
    private static final double[] INSIDE = new double[LAYERS];

    static {
        WIDTH[0] = AREA / density(TAIL);
        WIDTH[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            WIDTH[i] = Math.sqrt(-2 * Math.log(AREA / WIDTH[i - 1] + density(WIDTH[i - 1])));
        }
        for (int i = 0; i < LAYERS; i++) {
            HEIGHT[i] = density(WIDTH[i]);
            INSIDE[i] = WIDTH[i + 1] / WIDTH[i];
        }
        HEIGHT[LAYERS] = 1;
    }

    private Ziggurat() {}

    private static double density(double x) {
        return Math.exp(-0.5 * x * x);
    }

    static double normal(AddressedStream stream) {
        while (true) {
            long bits = stream.nextLong();
            int layer = (int) bits & (LAYERS - 1);
            double u = 2 * Double.longBitsToDouble((bits >>> 12) | 0x3FF0000000000000L) - 3;
            double x = u * WIDTH[layer];
            if (Math.abs(u) < INSIDE[layer]) {
                return x;
            }
            double y = stream.nextUniform();
            if (layer == 0) {
                return Math.copySign(tail(Double.doubleToRawLongBits(y)), u);
            }
            if (isUnderCurve(layer, x, y)) {
                return x;
            }
        }
    }

    private static boolean isUnderCurve(int layer, double x, double y) {
        double low = HEIGHT[layer];
        return low + y * (HEIGHT[layer + 1] - low) < density(x);
    }

    /** From hashes of one number: the just-in-time compiler does not inline so rare a call, and a stream that is handed to one leaves the registers, and is allocated. */
    private static double tail(long seed) {
        for (long next = 0; ; next += 2) {
            double x = -Math.log(1 - hashed(seed, next)) / TAIL;
            double y = -Math.log(1 - hashed(seed, next + 1));
            if (y + y > x * x) {
                return TAIL + x;
            }
        }
    }

    private static double hashed(long seed, long number) {
        return AddressedStream.highUniform(AddressedStream.part(seed, number));
    }

    /** A gamma number of scale 1 and shape d + 1/3, where d is at least 2/3. */
    static double gamma(AddressedStream stream, double d, double c) {
        while (true) {
            double x = normal(stream);
            double root = 1 + c * x;
            double v = root * root * root;
            double u = stream.nextUniform();
            double square = x * x;
            if (v > 0 && (u < 1 - 0.0331 * square * square || isAccepted(u, square, v, d))) {
                return d * v;
            }
        }
    }

    private static boolean isAccepted(double u, double square, double v, double d) {
        return Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v));
    }
}
