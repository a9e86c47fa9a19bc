package io.bundlecast.contract.terms;

import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;

/** What the region's realised trend and case mix do to every price, each within its limit.
 *
 * <p>rho within 1 +- trend limit, times the normalization ratio within 1 +- normalization limit; a ratio of 1.05 under a limit of 3% counts as 1.03.
 *
 * @param trendLimit how far the realised trend may move a price
 * @param normalizationLimit how far the realised case mix may move it
 * @param trend the statement's line of the first factor
 * @param caseMix the statement's line of the second */
public record RegionalCorrection(double trendLimit, double normalizationLimit, Rule trend, Rule caseMix) {

    /** Posts both factors and returns their product. */
    public double post(Experience experience, Ledger ledger) {
        double realised = Terms.clamp(experience.regionalTrendRatio(), 1 - trendLimit, 1 + trendLimit);
        double mix = Terms.clamp(experience.regionalCaseMixRatio(), 1 - normalizationLimit, 1 + normalizationLimit);
        ledger.step(trend, realised);
        ledger.step(caseMix, mix);
        return realised * mix;
    }
}
