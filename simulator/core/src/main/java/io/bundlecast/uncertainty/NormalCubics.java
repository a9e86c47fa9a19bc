package io.bundlecast.uncertainty;

/** A quantile function as a chain of increasing cubics over the normal quantile z: four coefficients for each of the cells of [-limit, limit].
 *
 * <p>Cubic Hermite interpolation with the exact slopes, limited to three times the secants so that no cubic turns (Fritsch and Carlson, SIAM J. Numer.
 * Anal. 17 (1980), 238-246). */
final class NormalCubics {

    private NormalCubics() {}

    /** @param cells an even number */
    static double[] of(BetaShape shape, double limit, int cells) {
        int half = cells / 2;
        double step = limit / half;
        double[] values = new double[cells + 1];
        double[] slopes = new double[cells + 1];
        double[] tail = new double[half + 1];
        double[] tailSlopes = new double[half + 1];
        shape.lowerTail(step, tail, tailSlopes);
        for (int k = 0; k <= half; k++) {
            values[half - k] = tail[k];
            slopes[half - k] = tailSlopes[k];
        }
        shape.mirrored().lowerTail(step, tail, tailSlopes);
        for (int k = 1; k <= half; k++) {
            values[half + k] = 1 - tail[k];
            slopes[half + k] = tailSlopes[k];
        }
        return chain(values, slopes, step);
    }

    /** @param cells an even number */
    static double[] of(GammaShape shape, double limit, int cells) {
        double step = 2 * limit / cells;
        double[] values = new double[cells + 1];
        double[] slopes = new double[cells + 1];
        shape.nodes(step, values, slopes);
        return chain(values, slopes, step);
    }

    private static double[] chain(double[] values, double[] slopes, double step) {
        double[] cubics = new double[4 * (values.length - 1)];
        for (int cell = 0; cell < values.length - 1; cell++) {
            double secant = values[cell + 1] - values[cell];
            double start = Math.min(step * slopes[cell], 3 * secant);
            double end = Math.min(step * slopes[cell + 1], 3 * secant);
            cubics[4 * cell] = values[cell];
            cubics[4 * cell + 1] = start;
            cubics[4 * cell + 2] = 3 * secant - 2 * start - end;
            cubics[4 * cell + 3] = start + end - 2 * secant;
        }
        return cubics;
    }
}
