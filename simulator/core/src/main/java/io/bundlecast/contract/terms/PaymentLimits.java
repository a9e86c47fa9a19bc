package io.bundlecast.contract.terms;

/** How far quality and the stop limits reach in a reconciliation.
 *
 * @param stopGain most that is paid, over the target
 * @param stopLoss most that is repaid, over the target
 * @param gainReduction share of a gain that is lost at quality score 0
 * @param lossReduction share of a loss that is forgiven at quality score 100 */
public record PaymentLimits(double stopGain, double stopLoss, double gainReduction, double lossReduction) {

    /** The share of an amount that quality takes from a gain or forgives of a loss, such as 10% x (1 - CQS/100) of a gain and 10% x CQS/100 of a loss. */
    public double qualityShare(double amount, double score) {
        return amount < 0 ? lossReduction * score / 100 : gainReduction * (1 - score / 100);
    }

    public double withinStopGain(double amount, double target) {
        return Math.min(amount, stopGain * target);
    }

    public double withinStopLoss(double amount, double target) {
        return Math.max(amount, -stopLoss * target);
    }
}
