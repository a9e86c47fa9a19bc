package io.bundlecast.exact;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Sums of independent amounts by the fast Fourier transform of Commons Math. */
final class Fourier {

    private Fourier() {}

    /** The probabilities of the sum of two independent amounts on the same grid. Both ride in one transform: the imaginary part of (a + ib)^2 is 2ab. */
    static double[] convolution(double[] a, double[] b) {
        int cells = a.length + b.length - 1;
        double[][] z = padded(a, cells);
        System.arraycopy(b, 0, z[1], 0, b.length);
        transform(z, TransformType.FORWARD);
        for (int i = 0; i < z[0].length; i++) {
            double re = z[0][i];
            double im = z[1][i];
            z[0][i] = (re - im) * (re + im);
            z[1][i] = 2 * re * im;
        }
        transform(z, TransformType.INVERSE);
        return probabilities(z[1], cells, 0.5);
    }

    /** The probabilities of a sum of a random number of amounts, on at least so many cells. */
    static double[] compound(double[] severity, Frequency frequency, int cells) {
        double[][] z = padded(severity, cells);
        int size = z[0].length;
        transform(z, TransformType.FORWARD);
        double[] value = new double[2];
        for (int i = 0; i <= size / 2; i++) {
            frequency.generate(z[0][i], z[1][i], value);
            z[0][i] = value[0];
            z[1][i] = value[1];
            int mirror = (size - i) % size;
            z[0][mirror] = value[0];
            z[1][mirror] = mirror == i ? 0 : -value[1];
        }
        transform(z, TransformType.INVERSE);
        return probabilities(z[0], size, 1);
    }

    private static double[][] padded(double[] values, int cells) {
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, cells - 1)) << 1);
        double[][] z = new double[2][size];
        System.arraycopy(values, 0, z[0], 0, values.length);
        return z;
    }

    private static void transform(double[][] z, TransformType type) {
        FastFourierTransformer.transformInPlace(z, DftNormalization.STANDARD, type);
    }

    /** Rounding leaves values such as -1e-18, which are no probabilities. */
    private static double[] probabilities(double[] values, int cells, double factor) {
        double[] probabilities = new double[cells];
        for (int i = 0; i < cells; i++) {
            probabilities[i] = Math.max(0, factor * values[i]);
        }
        return probabilities;
    }
}
