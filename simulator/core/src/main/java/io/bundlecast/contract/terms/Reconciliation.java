package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;

/** From target less spend to an amount within limits: quality adjustment and stop limits, as TEAM and BPCI Advanced have them.
 *
 * <p>With RA the amount by which spend is below target: QRA = RA (1 - q); LIM = QRA within -stopLoss x target and stopGain x target. The sign of RA selects the
 * quality adjustment. For example, TEAM Track 3, target $10.0m, spend $13.0m, score 80: q = 8%, QRA = -2,760,000, LIM = -2,000,000.
 *
 * @param qualityFirst whether the quality adjustment comes before the stop limits
 * @param lines the contract's own lines of its statement
 * @see <a href="https://www.ecfr.gov/current/title-42/section-512.550">42 CFR 512.550 (order from secondary summaries)</a> */
public record Reconciliation(PaymentLimits limits, boolean qualityFirst, Lines lines) {

    /** @param qualityShare q
     * @param quality what quality takes or forgives
     * @param adjusted RA after quality
     * @param stopGain what the stop-gain limit takes
     * @param stopLoss what the stop-loss limit forgives
     * @param limited the result */
    public record Lines(Rule qualityShare, Rule quality, Rule adjusted, Rule stopGain, Rule stopLoss, Rule limited) {}

    /** Posts every step and returns the amount within the limits. */
    public double settle(double amount, double target, double score, Ledger ledger) {
        double share = limits.qualityShare(amount, score);
        ledger.step(lines.qualityShare(), share);
        return qualityFirst
                ? limited(adjusted(amount, share, ledger), target, ledger)
                : adjusted(limited(amount, target, ledger), share, ledger);
    }

    private double adjusted(double amount, double share, Ledger ledger) {
        pay(lines.quality(), 0 - amount * share, ledger);
        double adjusted = amount * (1 - share);
        ledger.step(lines.adjusted(), adjusted);
        return adjusted;
    }

    private double limited(double amount, double target, Ledger ledger) {
        double belowStopGain = limits.withinStopGain(amount, target);
        pay(lines.stopGain(), belowStopGain - amount, ledger);
        double limited = limits.withinStopLoss(belowStopGain, target);
        pay(lines.stopLoss(), limited - belowStopGain, ledger);
        ledger.step(lines.limited(), limited);
        return limited;
    }

    private static void pay(Rule rule, double amount, Ledger ledger) {
        ledger.transfer(rule, PAYER, HOSPITAL, amount);
    }
}
