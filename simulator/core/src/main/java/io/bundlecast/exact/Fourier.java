package io.bundlecast.exact;

import java.util.Arrays;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Sums of independent amounts by the fast Fourier transform of Commons Math. */
final class Fourier {

    private Fourier() {}

    /** The probabilities of a sum of independent amounts on the same grid.
     *
     * <p>Two amounts ride in each transform: where Z is the transform of a + ib and Y its conjugate at the mirrored place, those of a and b are (Z + Y)/2 and (Z - Y)/2i. */
    static double[] sum(double[]... parts) {
        int cells = 1;
        for (double[] part : parts) {
            cells += part.length - 1;
        }
        double[][] product = padded(new double[] {1}, cells);
        Arrays.fill(product[0], 1);
        for (int i = 0; i < parts.length; i += 2) {
            double[][] z = padded(parts[i], cells);
            double[] second = i + 1 < parts.length ? parts[i + 1] : new double[] {1};
            System.arraycopy(second, 0, z[1], 0, second.length);
            transform(z, TransformType.FORWARD);
            multiply(product, z);
        }
        transform(product, TransformType.INVERSE);
        return probabilities(product[0], cells, 1);
    }

    /** Multiplies a transform by those of the two amounts that ride in z: by (Z + Y)(Z - Y)/4i. */
    private static void multiply(double[][] product, double[][] z) {
        int size = z[0].length;
        for (int k = 0; k <= size / 2; k++) {
            int mirror = (size - k) & (size - 1);
            double re = z[0][k];
            double im = z[1][k];
            double mirroredRe = z[0][mirror];
            double mirroredIm = -z[1][mirror];
            double squareRe = (re - im) * (re + im) - (mirroredRe - mirroredIm) * (mirroredRe + mirroredIm);
            double squareIm = 2 * (re * im - mirroredRe * mirroredIm);
            double factorRe = squareIm / 4;
            double factorIm = -squareRe / 4;
            double x = product[0][k] * factorRe - product[1][k] * factorIm;
            double y = product[0][k] * factorIm + product[1][k] * factorRe;
            product[0][k] = x;
            product[1][k] = y;
            product[0][mirror] = x;
            product[1][mirror] = mirror == k ? y : -y;
        }
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
