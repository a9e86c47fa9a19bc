package io.bundlecast.scenario;

import io.bundlecast.integration.Driver;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import java.util.Map;

/** What a year brings to all of a hospital's patients at once.
 *
 * @param price standard deviation of the hospital's own spending level around the region's, in logs
 * @param regionalTrend standard deviation of the region's trend around its forecast, in logs
 * @param regionalCaseMix standard deviation of the region's case mix around its forecast, in logs
 * @param volume standard deviation of the hospital's volume around its expectation, in logs
 * @param drivers standard deviation of each driver in a year, in logs
 * @param correlations between drivers' shocks */
public record YearShocks(
        Assumption price,
        Assumption regionalTrend,
        Assumption regionalCaseMix,
        Assumption volume,
        Map<Driver, Double> drivers,
        List<DriverCorrelation> correlations) {

    public record DriverCorrelation(Driver first, Driver second, double coefficient) {}
}
