package io.bundlecast.integration.journey;

import io.bundlecast.random.StandardNormal;

/** The normal distribution function, read from cubics between points of it: right to 1e-8, and fast enough for every step of a trial. */
final class NormalCurve {

    private static final int CELLS_PER_UNIT = 32;
    private static final double LIMIT = 6.5;
    private static final int CELLS = (int) (2 * LIMIT * CELLS_PER_UNIT);
    private static final double[] CUBICS = cubics();

    private NormalCurve() {}

    static double at(double z) {
        if (!(z > -LIMIT)) {
            return 0;
        }
        if (z >= LIMIT) {
            return 1;
        }
        double cells = (z + LIMIT) * CELLS_PER_UNIT;
        int cell = Math.min(CELLS - 1, (int) cells);
        double x = cells - cell;
        int i = 4 * cell;
        return CUBICS[i] + x * (CUBICS[i + 1] + x * (CUBICS[i + 2] + x * CUBICS[i + 3]));
    }

    /** Cubics that meet the function and its slope at both ends of each cell. */
    private static double[] cubics() {
        double[] cubics = new double[4 * CELLS];
        double h = 1.0 / CELLS_PER_UNIT;
        for (int cell = 0; cell < CELLS; cell++) {
            double z = -LIMIT + cell * h;
            double from = StandardNormal.cdf(z);
            double rise = StandardNormal.cdf(z + h) - from;
            double slope = h * StandardNormal.density(z);
            double next = h * StandardNormal.density(z + h);
            cubics[4 * cell] = from;
            cubics[4 * cell + 1] = slope;
            cubics[4 * cell + 2] = 3 * rise - 2 * slope - next;
            cubics[4 * cell + 3] = slope + next - 2 * rise;
        }
        return cubics;
    }
}
