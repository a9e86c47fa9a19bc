package io.bundlecast.uncertainty;

import java.util.function.DoubleUnaryOperator;

/** Finds where an increasing distribution function reaches a probability: Newton's method on its logarithm, kept inside a bracket. */
final class MonotoneRoot {

    private static final int MAX_STEPS = 200;
    private static final double PRECISION = 1e-14;
    private static final double NEWTON_PRECISION = 1e-8;

    private MonotoneRoot() {}

    /** The t at which log F(t) is {@code logProbability}, given log F and log F'. */
    static double find(
            double logProbability,
            double start,
            double low,
            double high,
            DoubleUnaryOperator logCdf,
            DoubleUnaryOperator logDensity) {
        double left = low;
        double right = high;
        double t = Math.max(left, Math.min(right, start));
        for (int step = 0; step < MAX_STEPS; step++) {
            double value = logCdf.applyAsDouble(t);
            double excess = value - logProbability;
            if (excess < 0) {
                left = t;
            } else {
                right = t;
            }
            double next = t - excess * StrictMath.exp(value - logDensity.applyAsDouble(t));
            boolean newton = next >= left && next <= right;
            if (!newton) {
                next = 0.5 * (left + right);
            }
            // The error after a Newton step is of the order of its square.
            if (Math.abs(next - t) <= (newton ? NEWTON_PRECISION : PRECISION) * Math.max(1, Math.abs(t))) {
                return next;
            }
            t = next;
        }
        return t;
    }
}
