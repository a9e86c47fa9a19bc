package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.REINSURER;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.MemberShare;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Risk terms bound to a scenario: changes the gain or loss of a contract's holder step by step, each a line of the statement.
 *
 * <p>The contract has posted the gain or loss in full before; every step here moves the difference that it makes. */
public final class RiskSettlement {

    private final RiskTerms terms;
    private final Account holder;
    private final @Nullable ToDoubleFunction<Experience> score;

    /** The gain or loss of one year at stake.
     *
     * @param gain D in dollars, a loss below 0
     * @param base B, the price or target by which it is measured
     * @param cases episodes or members
     * @param excess what episodes cost beyond the attachment
     * @param expectedExcess what they are expected to cost beyond it, for this year's cases */
    public record Stake(double gain, double base, double cases, double excess, double expectedExcess) {

        /** A gain or loss without insurance of single episodes. */
        public static Stake of(double gain, double base) {
            return new Stake(gain, base, 0, 0, 0);
        }
    }

    /** @param score the quality score of a year, 0 to 100; null without a quality gate */
    private RiskSettlement(RiskTerms terms, Account holder, @Nullable ToDoubleFunction<Experience> score) {
        this.terms = terms;
        this.holder = holder;
        this.score = score;
    }

    /** Terms of a contract for episodes, whose quality is the mean score of the hospital's measures. */
    public static RiskSettlement of(RiskTerms terms, Account holder, Market market) {
        RiskQuality gate = terms.qualityGate();
        return new RiskSettlement(
                terms,
                holder,
                gate == null ? null : MeanScore.required(gate.measures(), market, "qualityGate decides on gains")::of);
    }

    /** Terms of a network's contract for members, whose quality is the mean share, in percent, of the members who meet its measures. */
    public static RiskSettlement of(RiskTerms terms, MemberScope scope) {
        RiskQuality gate = terms.qualityGate();
        if (gate == null) {
            return new RiskSettlement(terms, Account.NETWORK, (ToDoubleFunction<Experience>) null);
        }
        MemberShare.Mean mean = scope.score(gate.measures(), "risk.qualityGate");
        return new RiskSettlement(terms, Account.NETWORK, year -> 100 * mean.of(year));
    }

    /** The lines before the contract's own sharing. */
    public List<Rule> entryRules() {
        return RiskRules.entry(terms);
    }

    /** The lines after the contract's own sharing. */
    public List<Rule> exitRules() {
        return RiskRules.exit(terms);
    }

    /** Whether what episodes cost beyond an attachment has to be known. */
    public boolean insuresCases() {
        return terms.caseStopLoss() != null;
    }

    public Set<Account> parties() {
        CaseStopLoss cover = terms.caseStopLoss();
        Set<Account> parties = EnumSet.of(PAYER, holder);
        if (terms.reinsurance() != null || cover != null && cover.account() == REINSURER) {
            parties.add(REINSURER);
        }
        return parties;
    }

    /** All steps, for a contract without sharing of its own. */
    public void settle(Stake stake, Experience experience, Ledger ledger) {
        exit(entry(stake, experience, ledger), stake, ledger);
    }

    /** Steps 1 to 3: insured episodes, minimum rates, quality. Returns the gain or loss after them. */
    public double entry(Stake stake, Experience experience, Ledger ledger) {
        double gain = stake.gain();
        CaseStopLoss cover = terms.caseStopLoss();
        if (cover != null) {
            gain += pay(RiskRules.EXCESS, cover.account(), cover.shareOrAll() * stake.excess(), ledger);
        }
        if (terms.minimumSavingsRate() != null || terms.minimumLossRate() != null) {
            double least = Terms.orElse(gain < 0 ? terms.minimumLossRate() : terms.minimumSavingsRate(), 0);
            boolean small = Math.abs(gain) < least * stake.base();
            gain += pay(RiskRules.MINIMUM, PAYER, small ? 0 - gain : 0, ledger);
        }
        return quality(gain, experience, ledger);
    }

    private double quality(double gain, Experience experience, Ledger ledger) {
        RiskQuality gate = terms.qualityGate();
        if (gate == null || score == null) {
            return gain;
        }
        double quality = score.applyAsDouble(experience);
        ledger.step(RiskRules.SCORE, quality);
        double open = gain + pay(RiskRules.GATE, PAYER, gate.closed(gain, quality) ? 0 - gain : 0, ledger);
        return open + pay(RiskRules.QUALITY, PAYER, 0 - open * gate.share(open, quality), ledger);
    }

    /** Steps 5 to 7: corridor, limits, reinsurance and premiums. Returns the gain or loss after them. */
    public double exit(double shared, Stake stake, Ledger ledger) {
        double base = stake.base();
        double gain = shared;
        RiskCorridor corridor = terms.corridor();
        if (corridor != null) {
            gain += pay(RiskRules.CORRIDOR, PAYER, corridor.kept(gain, base) - gain, ledger);
        }
        if (terms.stopGain() != null) {
            gain += pay(RiskRules.STOP_GAIN, PAYER, Math.min(0, terms.stopGain() * base - gain), ledger);
        }
        if (terms.stopLoss() != null) {
            gain += pay(RiskRules.STOP_LOSS, PAYER, Math.max(0, -terms.stopLoss() * base - gain), ledger);
        }
        gain += insure(gain, stake, ledger);
        if (!terms.equals(RiskTerms.NONE)) {
            ledger.step(RiskRules.RETAINED, gain);
        }
        return gain;
    }

    /** What reinsurance pays less what both covers cost. */
    private double insure(double gain, Stake stake, Ledger ledger) {
        double change = 0;
        Reinsurance reinsurance = terms.reinsurance();
        if (reinsurance != null) {
            double recovery = reinsurance.recovery(gain, stake.base());
            change += pay(RiskRules.RECOVERY, REINSURER, recovery, ledger);
            change += pay(RiskRules.PREMIUM, REINSURER, 0 - reinsurance.premium(stake.base()), ledger);
        }
        CaseStopLoss cover = terms.caseStopLoss();
        if (cover != null) {
            double premium = cover.premium(stake.cases(), cover.shareOrAll() * stake.expectedExcess());
            change += pay(RiskRules.PREMIUM, cover.account(), 0 - premium, ledger);
        }
        return change;
    }

    private double pay(Rule rule, Account from, double amount, Ledger ledger) {
        ledger.transfer(rule, from, holder, amount);
        return amount;
    }
}
