package io.bundlecast.contract.terms;

import io.bundlecast.contract.Terms;
import io.bundlecast.ledger.Account;
import org.jspecify.annotations.Nullable;

/** A party with whom a hospital shares gains and losses under a written arrangement.
 *
 * <p>Gainsharing payment = gain x reconciliation payment + savings x internal cost saving, if the quality score reaches the minimum. Alignment payment =
 * repayment x what the hospital owes. All shares are fractions of 1.
 *
 * @param party {@code PHYSICIANS}, {@code POST_ACUTE} or {@code NETWORK}
 * @param gain share of the reconciliation payment; null for none
 * @param savings share of the internal cost saved against the present level; null for none
 * @param repayment share of a repayment that it carries, at most 25%, or 50% for an accountable care organization; null for none
 * @param aco whether it is an accountable care organization
 * @param minimumQuality least composite quality score at which it is paid; null for 0
 * @see <a href="https://www.ecfr.gov/current/title-42/section-512.565">42 CFR 512.565 (text not read; limits known with medium confidence)</a> */
public record Collaborator(
        Account party,
        @Nullable Double gain,
        @Nullable Double savings,
        @Nullable Double repayment,
        boolean aco,
        @Nullable Double minimumQuality) {

    public Collaborator {
        if (party != Account.PHYSICIANS && party != Account.POST_ACUTE && party != Account.NETWORK) {
            throw new IllegalArgumentException("party must be PHYSICIANS, POST_ACUTE or NETWORK but was " + party);
        }
        Terms.fraction(gain, "gain");
        Terms.fraction(savings, "savings");
        Terms.fraction(repayment, "repayment");
        Terms.notNegative(minimumQuality, "minimumQuality");
    }

    double gainOrZero() {
        return Terms.orElse(gain, 0);
    }

    double savingsOrZero() {
        return Terms.orElse(savings, 0);
    }

    public double repaymentOrZero() {
        return Terms.orElse(repayment, 0);
    }
}
