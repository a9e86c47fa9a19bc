package io.bundlecast.contract.savings;

import io.bundlecast.contract.Terms;
import org.jspecify.annotations.Nullable;

/** What a network keeps of savings and bears of losses, by its quality score Q, 0 to 100.
 *
 * <p>Of savings: nothing below the minimum score, s x Q/100 below the full score, else s. Of losses: a fixed share, or 1 - s x Q/100 within its bounds, and the
 * upper bound below the minimum score.
 *
 * <p>For example, s = 75% and bounds of 40% and 75%: Q = 60 keeps 75% of savings and bears 55% of losses; Q = 30 keeps 22.5%, bears 75%.
 *
 * @param savings s, 0 to 1
 * @param losses fixed share of losses, 0 to 1; null where quality sets it
 * @param leastLosses lower bound of the share that quality sets
 * @param mostLosses its upper bound
 * @param minimumScore score below which nothing is kept
 * @param fullScore score from which all of s is kept
 * @see <a href="https://www.ecfr.gov/current/title-42/section-425.610">42 CFR 425.610(d)(4), (f)(4)</a> */
record SavingsShares(
        double savings,
        @Nullable Double losses,
        double leastLosses,
        double mostLosses,
        double minimumScore,
        double fullScore) {

    /** Shares that quality does not touch. */
    static SavingsShares fixed(double savings, double losses) {
        return new SavingsShares(savings, losses, losses, losses, 0, 0);
    }

    /** The share of a gain, or of a loss below 0. */
    double of(double gain, double score) {
        return gain < 0 ? ofLosses(score) : ofSavings(score);
    }

    private double ofSavings(double score) {
        if (score < minimumScore) {
            return 0;
        }
        return score >= fullScore ? savings : savings * score / 100;
    }

    private double ofLosses(double score) {
        if (losses != null) {
            return losses;
        }
        return score < minimumScore ? mostLosses : Terms.clamp(1 - savings * score / 100, leastLosses, mostLosses);
    }
}
