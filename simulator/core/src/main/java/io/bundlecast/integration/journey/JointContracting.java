package io.bundlecast.integration.journey;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Draw;

/** What contracting jointly with payers does to commercial prices, and the chance that it meets an antitrust action.
 *
 * <p>With share s of the market, the employed part of physicians e beyond its start, and response phi: price = 1 + phi e (1 + max(0, s - .3)), and the chance of an action in a year is
 * h [1 + 4 (max(0, s - .3) + price - 1)], of which .15 remains where the signs of clinical integration hold. For example s = 60%, e = 20% and phi = .08 make a price of 1.0208; without a rise
 * of price the chance is .02 x 2.2 = 4.4%, or .66% with the signs. The numbers stand in prices.txt with their marks, nearly all assumed; that a rise of price
 * counts as so much market share is one. Not legal advice. */
public final class JointContracting {

    private final double freeShare;
    private final double base;
    private final double perShare;
    private final double perPrice;
    private final double passed;
    private final int yearsLost;
    private final Draw response;
    private final Draw cost;
    private final long responseAddress;
    private final long actionAddress;
    private final long costAddress;
    private final boolean uncertain;

    /** @param uncertain whether the response of price is drawn; actions and what they cost are luck and drawn in any case */
    public JointContracting(AssumptionTable laws, long seed, boolean uncertain) {
        this.freeShare = laws.nominal("share.free");
        this.base = laws.nominal("antitrust.hazard");
        this.perShare = laws.nominal("antitrust.share");
        this.perPrice = laws.nominal("antitrust.price");
        this.passed = laws.nominal("antitrust.passed");
        this.yearsLost = (int) laws.nominal("antitrust.years");
        this.response = Draw.of(laws.get("price.response").quantity());
        this.cost = Draw.of(laws.get("antitrust.cost").quantity());
        this.responseAddress = AddressedStream.address(seed, "journey/price.response");
        this.actionAddress = AddressedStream.address(seed, "journey/antitrust");
        this.costAddress = AddressedStream.address(seed, "journey/antitrust.cost");
        this.uncertain = uncertain;
    }

    /** How strongly price follows employment: not known, and the same over all years of a trial. */
    public double response(TrialPoint point) {
        return uncertain ? response.at(point.parameter(responseAddress)) : response.mean();
    }

    /** Commercial prices over today's, less 1. */
    public double rise(double response, double employedGain, double share) {
        return response * employedGain * (1 + beyond(share));
    }

    /** The chance of an action in a year.
     *
     * @param integrated whether the signs of clinical integration hold */
    public double hazard(double share, double rise, boolean integrated) {
        double factor = 1 + perShare * beyond(share) + perPrice * Math.max(0, rise);
        return Math.min(1, base * factor * (integrated ? passed : 1));
    }

    private double beyond(double share) {
        return Math.max(0, share - freeShare);
    }

    /** Whether the year brings an action; every course of a trial meets the same luck. */
    public boolean strikes(TrialPoint year, double hazard) {
        return year.process(actionAddress) < hazard;
    }

    /** What the lawyers of an action in this year cost, dollars. */
    public double legalCost(TrialPoint year) {
        return cost.at(year.process(costAddress));
    }

    /** Years without joint rates from that of an action on. */
    public int yearsLost() {
        return yearsLost;
    }
}
