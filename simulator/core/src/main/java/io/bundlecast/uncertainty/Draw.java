package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;

/** A quantity made ready for many draws: one uniform or one normal number gives one value, in tens of nanoseconds and without allocation.
 *
 * <p>Certain, uniform, triangular, normal and lognormal quantities are drawn by formula. The others are read from a cubic through {@value #CELLS}
 * points of their quantile against the normal one, within 0.0001% of their standard deviation for the shapes that catalogues use. */
public final class Draw {

    private static final int CELLS = 112;
    private static final double LIMIT = 8.5;
    private static final double STEP = 2 * LIMIT / CELLS;

    private final Quantity quantity;
    private final boolean certain;
    private final double location;
    private final double scale;
    private final boolean logarithmic;
    private final double[] cubics;

    private Draw(Quantity quantity, double location, double scale, boolean logarithmic, double[] cubics) {
        this.quantity = quantity;
        this.certain = quantity.isCertain();
        this.location = location;
        this.scale = scale;
        this.logarithmic = logarithmic;
        this.cubics = cubics;
    }

    public static Draw of(Quantity quantity) {
        double[] none = {};
        if (quantity instanceof Normal normal) {
            return new Draw(quantity, normal.mean(), normal.sd(), false, none);
        }
        if (quantity instanceof Lognormal lognormal) {
            return new Draw(quantity, lognormal.mu(), lognormal.sigma(), true, none);
        }
        if (quantity instanceof Pert pert) {
            double[] cubics = NormalCubics.of(new BetaShape(pert.alpha(), pert.beta()), LIMIT, CELLS);
            return new Draw(quantity, pert.low(), pert.high() - pert.low(), false, cubics);
        }
        if (quantity instanceof Beta beta) {
            return new Draw(
                    quantity, 0, 1, false, NormalCubics.of(new BetaShape(beta.alpha(), beta.beta()), LIMIT, CELLS));
        }
        if (quantity instanceof Gamma gamma) {
            double[] cubics = NormalCubics.of(new GammaShape(gamma.shape()), LIMIT, CELLS);
            return new Draw(quantity, 0, gamma.scale(), false, cubics);
        }
        return new Draw(quantity, quantity.mean(), 0, false, none);
    }

    public Quantity quantity() {
        return quantity;
    }

    /** The expected value, used where uncertainty is switched off. */
    public double mean() {
        return quantity.mean();
    }

    public boolean isCertain() {
        return certain;
    }

    /** The value at a uniform number in (0, 1); increasing in it. */
    public double at(double u) {
        if (certain) {
            return location;
        }
        if (scale == 0) {
            return quantity.quantile(u);
        }
        return atNormal(StandardNormal.quantile(u));
    }

    /** The value at a standard normal number, for quantities that are correlated through a Gaussian copula. */
    public double atNormal(double z) {
        if (certain) {
            return location;
        }
        if (scale == 0) {
            return quantity.quantile(StandardNormal.cdf(z));
        }
        if (cubics.length > 0) {
            return location + scale * table(z);
        }
        double linear = location + scale * z;
        return logarithmic ? StrictMath.exp(linear) : linear;
    }

    private double table(double z) {
        double cells = Math.max(0, Math.min(CELLS, (z + LIMIT) / STEP));
        int cell = Math.min(CELLS - 1, (int) cells);
        double x = cells - cell;
        int i = 4 * cell;
        return cubics[i] + x * (cubics[i + 1] + x * (cubics[i + 2] + x * cubics[i + 3]));
    }
}
