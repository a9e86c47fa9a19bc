package io.bundlecast.contract.terms;

import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Insures a contract's holder against the loss of a whole year.
 *
 * <p>With loss L and price or target B: recovery = share x min(limit x B, max(0, L - attachment x B)); premium = (1 + loading) x purePremium x B.
 *
 * <p>For example, B = $10.0m, attachment 5%, limit 10%, loss $0.9m: the recovery is $0.4m; with a pure premium of 0.4% and a loading of 25% the premium is $50,000.
 *
 * @param attachment loss over B beyond which the reinsurer pays
 * @param limit most that it pays, over B, before its share; null for no limit
 * @param share part that it pays, 0 to 1; null for all
 * @param purePremium expected recovery over B: what a run of the scenario shows the reinsurer to pay on average
 * @param loading reinsurer's margin over the expected recovery; null for the default (mark: assumed) */
public record Reinsurance(
        double attachment,
        @Nullable Double limit,
        @Nullable Double share,
        double purePremium,
        @Nullable Double loading) {

    static final double DEFAULT_LOADING = RiskTerms.PROVISIONS.value("loading");

    public Reinsurance {
        Terms.notNegative(attachment, "attachment");
        Terms.notNegative(limit, "limit");
        Terms.fraction(share, "share");
        Terms.discount(purePremium, "purePremium");
        Terms.notNegative(loading, "loading");
    }

    double recovery(double gain, double base) {
        double beyond = Math.max(0, -gain - attachment * base);
        double covered = limit == null ? beyond : Math.min(limit * base, beyond);
        return Terms.orElse(share, 1) * covered;
    }

    double premium(double base) {
        return (1 + Terms.orElse(loading, DEFAULT_LOADING)) * purePremium * base;
    }

    List<Provision> provisions() {
        return new LeftToRule(RiskTerms.PROVISIONS).unless(loading, "loading").list();
    }
}
