package io.bundlecast.integration;

/** Bounds what effects do together to one driver: M = exp(-c tanh(-ln P / c)) of the product P of their factors, with c = -ln(1 - largest cut).
 *
 * <p>Small effects multiply as they are; however many meet, the driver never falls by more than the largest cut. Where effects do harm on balance (P > 1),
 * M = P. Read from a table of cubics, within 10^-8. */
final class Saturation {

    private static final int CELLS = 128;
    private static final double START = 0.25;
    private static final double STEP = (1 - START) / CELLS;

    private final double cap;
    private final double[] cubics = new double[4 * CELLS];

    Saturation(double largestCut) {
        this.cap = -StrictMath.log1p(-largestCut);
        for (int cell = 0; cell < CELLS; cell++) {
            double p = START + cell * STEP;
            double q = START + (cell + 1) * STEP;
            double secant = exact(q) - exact(p);
            double start = STEP * slope(p);
            double end = STEP * slope(q);
            cubics[4 * cell] = exact(p);
            cubics[4 * cell + 1] = start;
            cubics[4 * cell + 2] = 3 * secant - 2 * start - end;
            cubics[4 * cell + 3] = start + end - 2 * secant;
        }
    }

    double of(double product) {
        if (product >= 1) {
            return product;
        }
        double cells = (product - START) / STEP;
        if (cells < 0) {
            return exact(product);
        }
        int cell = Math.min(CELLS - 1, (int) cells);
        double x = cells - cell;
        int i = 4 * cell;
        return cubics[i] + x * (cubics[i + 1] + x * (cubics[i + 2] + x * cubics[i + 3]));
    }

    double exact(double product) {
        return product >= 1 ? product : StrictMath.exp(-cap * StrictMath.tanh(-StrictMath.log(product) / cap));
    }

    private double slope(double product) {
        double tanh = StrictMath.tanh(-StrictMath.log(product) / cap);
        return exact(product) * (1 - tanh * tanh) / product;
    }
}
