package io.bundlecast.simulation.plan;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.YearConditions;
import io.bundlecast.integration.workforce.LivesPath;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.scenario.Horizon;

/** How volumes and the hospital's own costs move over the years of a horizon, in dollars of year 1.
 *
 * <p>Growth rates are not known and stay the same over all years of a trial. Year 1 is as the scenario states it, to the bit. */
public final class YearPath {

    private final Horizon horizon;
    private final LivesPath lives;
    private final TrialParameter growth;
    private final TrialParameter prices;
    private final TrialParameter costs;

    YearPath(Horizon horizon, long seed, boolean uncertain) {
        this.horizon = horizon;
        this.lives = horizon.market().lives();
        this.growth = TrialParameter.of(
                seed, "horizon/market/growth", horizon.market().growth(), uncertain);
        this.prices = TrialParameter.of(seed, "horizon/prices", horizon.prices(), uncertain);
        this.costs = TrialParameter.of(seed, "horizon/costs", horizon.costs(), uncertain);
    }

    public int years() {
        return horizon.years();
    }

    public Horizon.Market market() {
        return horizon.market();
    }

    /** People in the network's care in a year of the trial. */
    public double lives(TrialPoint point, int year) {
        return lives.at(year - 1, growth.at(point));
    }

    /** Internal cost over payments, relative to year 1. */
    public double costDrift(TrialPoint point, int year) {
        return StrictMath.pow((1 + costs.at(point)) / (1 + prices.at(point)), year - 1);
    }

    /** What a year brings, with the growth since year 1. */
    public YearConditions on(YearConditions conditions, TrialPoint point, int year) {
        if (year == 1) {
            return conditions;
        }
        return new YearConditions(
                conditions.relativeSpend(),
                conditions.relativeCost() * costDrift(point, year),
                conditions.priceFactor(),
                conditions.trendRatio(),
                conditions.volumeFactor() * lives(point, year) / lives(point, 1));
    }
}
