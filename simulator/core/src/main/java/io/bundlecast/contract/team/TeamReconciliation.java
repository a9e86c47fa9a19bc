package io.bundlecast.contract.team;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.Reconciliation;
import io.bundlecast.ledger.Ledger;

/** From target less spend to what TEAM pays: quality adjustment, stop limits, post-episode spending, and no repayment in Track 1.
 *
 * <p>NPRA = LIM - POST with LIM the amount after quality and limits: POST stands outside the stop limits. For example, Track 3, target $10.0m, spend $13.0m,
 * score 80, POST $25,000: LIM = -2,000,000, NPRA = -2,025,000.
 *
 * <p>Source: 42 CFR 512.550; the order rests on secondary summaries. */
record TeamReconciliation(int track, PaymentLimits limits, TeamReadings readings) {

    /** Posts every step and returns the net payment to the hospital. */
    double settle(double amount, double target, double score, double postEpisode, Ledger ledger) {
        boolean qualityFirst = readings.orderOrDefault() == TeamReadings.Order.QUALITY_FIRST;
        double limited = new Reconciliation(limits, qualityFirst, TeamRules.reconciliation(track))
                .settle(amount, target, score, ledger);
        ledger.transfer(TeamRules.POST_EPISODE, PAYER, HOSPITAL, 0 - postEpisode);
        double net = limited - postEpisode;
        if (track != 1) {
            return net;
        }
        double owed = readings.trackOneOrDefault() == TeamReadings.TrackOne.OWED ? net : Math.max(0, net);
        ledger.transfer(TeamRules.NOT_OWED, PAYER, HOSPITAL, owed - net);
        return owed;
    }
}
