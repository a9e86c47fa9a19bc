package io.bundlecast.care.chronic;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.acute.TypeParameters;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.random.TractableLaw;
import io.bundlecast.random.TrialPoint;

/** One event of a chronic line, compiled for a run. */
final class ChronicEventParameters {

    private final TrialParameter rate;
    private final TrialParameter slope;
    private final TrialParameter payment;
    private final TrialParameter admitted;
    final ChronicEvent event;
    final QuantileTable table;
    final long countAddress;
    final long paymentAddress;

    // the trial at hand
    double ratePerMember;
    double beta;
    double meanPayment;
    double admittedShare;

    ChronicEventParameters(String line, ChronicEvent event, QuantileTable table, long seed, boolean uncertain) {
        String name = line + "/" + event.id();
        this.event = event;
        this.rate = TrialParameter.of(seed, name + "/rate", event.ratePerThousand(), uncertain);
        this.slope = TrialParameter.of(seed, name + "/slope", event.slope(), uncertain);
        this.payment =
                TrialParameter.of(seed, name + "/payment", event.payment().mean(), uncertain);
        this.admitted = TrialParameter.of(seed, name + "/admittedShare", event.admittedShare(), uncertain);
        this.table = table;
        this.countAddress = AddressedStream.address(seed, "count/" + name);
        this.paymentAddress = AddressedStream.address(seed, "payments/" + name);
    }

    /** @param causal part of the slope of macrovascular events that is causal */
    void set(TrialPoint point, double causal, double groupFactor) {
        ratePerMember = Math.max(0, rate.at(point)) / 1000;
        double relative = Math.min(0.99, TypeParameters.share(slope, point));
        beta = -StrictMath.log1p(-relative) * (event.macrovascular() ? causal : 1);
        meanPayment = Math.max(0, payment.at(point)) * groupFactor;
        admittedShare = TypeParameters.share(admitted, point);
    }

    /** Expected payment per member, each event counted for at most {@code limit}. */
    double expected(double limit) {
        boolean free = meanPayment == 0 || limit == Double.POSITIVE_INFINITY;
        double unit = free ? 1 : ((TractableLaw) table.law()).limitedMean(limit / meanPayment);
        return ratePerMember * meanPayment * unit;
    }
}
