package io.bundlecast.uncertainty;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A quantile function as a chain of increasing cubics over the normal quantile z: four coefficients for each cell of [-limit, limit].
 *
 * <p>Cubic Hermite interpolation with the exact slopes, limited to three times the secants so that no cubic turns (Fritsch and Carlson, SIAM J. Numer.
 * Anal. 17 (1980), 238-246). */
final class NormalCubics {

    private NormalCubics() {}

    static double[] of(BetaShape shape, double limit, int cells) {
        return of(shape::atNormal, shape::slopeAtNormal, limit, cells);
    }

    static double[] of(GammaShape shape, double limit, int cells) {
        return of(shape::atNormal, shape::slopeAtNormal, limit, cells);
    }

    private static double[] of(DoubleUnaryOperator value, DoubleBinaryOperator slope, double limit, int cells) {
        double step = 2 * limit / cells;
        double[] values = new double[cells + 1];
        double[] slopes = new double[cells + 1];
        for (int node = 0; node <= cells; node++) {
            double z = node * step - limit;
            values[node] = value.applyAsDouble(z);
            slopes[node] = step * slope.applyAsDouble(z, values[node]);
        }
        double[] cubics = new double[4 * cells];
        for (int cell = 0; cell < cells; cell++) {
            double secant = values[cell + 1] - values[cell];
            double start = Math.min(slopes[cell], 3 * secant);
            double end = Math.min(slopes[cell + 1], 3 * secant);
            cubics[4 * cell] = values[cell];
            cubics[4 * cell + 1] = start;
            cubics[4 * cell + 2] = 3 * secant - 2 * start - end;
            cubics[4 * cell + 3] = start + end - 2 * secant;
        }
        return cubics;
    }
}
