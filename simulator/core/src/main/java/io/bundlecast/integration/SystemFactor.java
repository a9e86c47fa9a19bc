package io.bundlecast.integration;

import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Draw;

/** How much of the published effects one organisation achieves: a single factor on all of them, from structure without function to better than published.
 *
 * <p>A mixture, because one bell-shaped factor would all but rule out that full integration saves nothing, which several studies found.
 *
 * @param hollowShare chance that integration is structure without function
 * @param hollow the factor in that case
 * @param working the factor otherwise */
public record SystemFactor(double hollowShare, Assumption hollow, Assumption working) {

    public SystemFactor {
        if (!(hollowShare >= 0 && hollowShare < 1)) {
            throw new IllegalArgumentException("hollowShare must be in [0, 1) but was " + hollowShare);
        }
    }

    public double mean() {
        return hollowShare * hollow.base() + (1 - hollowShare) * working.base();
    }

    public double variance() {
        double mean = mean();
        return hollowShare * secondMoment(hollow, mean) + (1 - hollowShare) * secondMoment(working, mean);
    }

    /** The probability that the factor is at most {@code x}. */
    public double cdf(double x) {
        return hollowShare * hollow.quantity().cdf(x)
                + (1 - hollowShare) * working.quantity().cdf(x);
    }

    private static double secondMoment(Assumption part, double centre) {
        double offset = part.base() - centre;
        return part.quantity().variance() + offset * offset;
    }

    /** The factor made ready for many draws. */
    static final class Compiled {
        private final double hollowShare;
        private final Draw hollow;
        private final Draw working;

        Compiled(SystemFactor factor) {
            this.hollowShare = factor.hollowShare();
            this.hollow = Draw.of(factor.hollow().quantity());
            this.working = Draw.of(factor.working().quantity());
        }

        double at(double u) {
            return u < hollowShare ? hollow.at(u / hollowShare) : working.at((u - hollowShare) / (1 - hollowShare));
        }
    }
}
