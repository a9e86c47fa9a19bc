package io.bundlecast.integration.workforce;

import io.bundlecast.random.StandardNormal;

/** The chance that a physician of an age retires within a year.
 *
 * <p>h(a) = [F(a + 1) - F(a)] / [1 - F(a)], at most a limit, with F the normal distribution of ages at retirement; below an age of youth a small constant. With mean 64.9 and standard deviation 5.11:
 * .065 at 60, .157 at 65, .269 at 70. Ages of those who retired are no life table, so this runs somewhat early; the late curve has mean 66.5.
 *
 * @param mean mean age at retirement, in years
 * @param spread its standard deviation, in years
 * @param youth age below which the chance is {@code young}
 * @param young chance of leaving practice for good within a year in youth
 * @param most largest chance within a year */
public record Retirement(double mean, double spread, double youth, double young, double most) {

    /** Which ages at retirement to plan with. */
    public enum Curve {
        NORMAL,
        LATE
    }

    public Retirement {
        Terms.positive("mean", mean);
        Terms.positive("spread", spread);
        Terms.atLeastZero("youth", youth);
        Terms.share("young", young);
        Terms.share("most", most);
    }

    public double chance(double age) {
        if (age < youth) {
            return young;
        }
        double now = StandardNormal.cdf((age - mean) / spread);
        double next = StandardNormal.cdf((age + 1 - mean) / spread);
        return now < 1 ? Math.min(most, (next - now) / (1 - now)) : most;
    }
}
