package io.bundlecast.contract;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;

/** From target less spend to what is paid: quality adjustment, stop limits, post-episode spending, and no repayment in Track 1.
 *
 * <p>With RA the amount by which spend is below target: QRA = RA (1 - q); LIM = QRA within -stopLoss x target and stopGain x target; NPRA = LIM - POST. The sign of
 * RA selects the quality adjustment. For example, Track 3, target $10.0m, spend $13.0m, score 80, POST $25,000: q = 8%, QRA = -2,760,000, LIM = -2,000,000,
 * NPRA = -2,025,000.
 *
 * <p>Source: 42 CFR 512.550; the order rests on secondary summaries. */
record TeamReconciliation(TeamLimits limits, TeamReadings readings) {

    /** Posts every step and returns the net payment to the hospital. */
    double settle(double amount, double target, double score, double postEpisode, Ledger ledger) {
        double share = limits.qualityShare(amount, score);
        ledger.step(TeamRules.QUALITY_SHARE, share);
        double limited = readings.orderOrDefault() == TeamReadings.Order.QUALITY_FIRST
                ? limited(adjusted(amount, share, ledger), target, ledger)
                : adjusted(limited(amount, target, ledger), share, ledger);
        pay(TeamRules.POST_EPISODE, 0 - postEpisode, ledger);
        double net = limited - postEpisode;
        if (limits.track() != 1) {
            return net;
        }
        double owed = readings.trackOneOrDefault() == TeamReadings.TrackOne.OWED ? net : Math.max(0, net);
        pay(TeamRules.NOT_OWED, owed - net, ledger);
        return owed;
    }

    private double adjusted(double amount, double share, Ledger ledger) {
        pay(TeamRules.QUALITY, 0 - amount * share, ledger);
        double adjusted = amount * (1 - share);
        ledger.step(TeamRules.ADJUSTED, adjusted);
        return adjusted;
    }

    private double limited(double amount, double target, Ledger ledger) {
        double belowStopGain = Math.min(amount, limits.stopGain() * target);
        pay(TeamRules.STOP_GAIN, belowStopGain - amount, ledger);
        double limited = Math.max(belowStopGain, -limits.stopLoss() * target);
        pay(limits.track() == 1 ? TeamRules.NO_REPAYMENT : TeamRules.STOP_LOSS, limited - belowStopGain, ledger);
        ledger.step(TeamRules.LIMITED, limited);
        return limited;
    }

    private static void pay(Rule rule, double amount, Ledger ledger) {
        ledger.transfer(rule, PAYER, HOSPITAL, amount);
    }
}
