package io.bundlecast.contract.terms;

import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import io.bundlecast.ledger.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Insures a contract's holder against single costly episodes: what one costs beyond an attachment is paid by the payer or a reinsurer.
 *
 * <p>Recovery = share x sum over episodes of max(0, S - A). A reinsurer's premium is the recovery that is expected of an episode in the region, times the year's
 * episodes and 1 + loading; the payer's cover has no premium unless one is stated.
 *
 * <p>For example, A = $100,000 and episodes of $90,000 and $130,000: the recovery is $30,000.
 *
 * @param attachment A in dollars of episode spend, at the prices of the draws (before price multiples); null where a percentile is stated
 * @param percentile A as a percentile of the region's spend on episodes of the type, above 0.5; null where an amount is stated
 * @param share part of the excess that is paid, 0 to 1; null for all
 * @param insurer who pays; null for the payer
 * @param premiumPerCase premium in dollars a case; null for the computed one
 * @param loading insurer's margin over the expected recovery; null for the default (mark: assumed) */
public record CaseStopLoss(
        @Nullable Double attachment,
        @Nullable Double percentile,
        @Nullable Double share,
        @Nullable Insurer insurer,
        @Nullable Double premiumPerCase,
        @Nullable Double loading) {

    /** Who pays beyond the attachment. */
    public enum Insurer {
        PAYER,
        REINSURER
    }

    public CaseStopLoss {
        Terms.positive(attachment, "attachment");
        if ((attachment == null) == (percentile == null)) {
            throw new IllegalArgumentException("attachment or percentile must be stated, and not both");
        }
        if (percentile != null && !(percentile > 0.5 && percentile < 1)) {
            throw new IllegalArgumentException("percentile must be in (0.5, 1) but was " + percentile);
        }
        Terms.fraction(share, "share");
        Terms.notNegative(premiumPerCase, "premiumPerCase");
        Terms.notNegative(loading, "loading");
    }

    OutlierCap cap() {
        return attachment != null ? OutlierCap.ofAmount(attachment) : new OutlierCap(Terms.orElse(percentile, 1));
    }

    double shareOrAll() {
        return Terms.orElse(share, 1);
    }

    Account account() {
        return insurer == Insurer.REINSURER ? Account.REINSURER : Account.PAYER;
    }

    /** What the holder pays for the cover.
     *
     * @param expectedRecovery what the cover is expected to pay */
    double premium(double cases, double expectedRecovery) {
        if (premiumPerCase != null) {
            return premiumPerCase * cases;
        }
        return insurer == Insurer.REINSURER
                ? (1 + Terms.orElse(loading, Reinsurance.DEFAULT_LOADING)) * expectedRecovery
                : 0;
    }

    List<Provision> provisions() {
        boolean computed = insurer == Insurer.REINSURER && premiumPerCase == null;
        return new LeftToRule(RiskTerms.PROVISIONS)
                .unless(computed ? loading : premiumPerCase, "loading")
                .list();
    }
}
