package io.bundlecast.simulation.plan;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.YearConditions;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.scenario.Hospital;
import io.bundlecast.scenario.YearShocks;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Correlation;
import java.util.ArrayList;
import java.util.List;

/** Draws what a year brings to all patients of the hospital and of its region.
 *
 * <p>A shock with log standard deviation s is exp(s z - s^2 / 2), mean 1. The shocks of the drivers are correlated by a Gaussian copula. */
public final class YearShockModel {

    private final TrialParameter relativeSpend;
    private final TrialParameter relativeCost;
    private final TrialParameter price;
    private final TrialParameter trend;
    private final TrialParameter caseMix;
    private final TrialParameter volume;
    private final long priceAddress;
    private final long trendAddress;
    private final long caseMixAddress;
    private final long volumeAddress;
    private final Driver[] drivers;
    private final double[] spreads;
    private final long[] driverAddresses;
    private final Correlation correlation;
    private final long seed;
    private final boolean uncertain;

    YearShockModel(Hospital hospital, YearShocks shocks, long seed, boolean uncertain) {
        this.seed = seed;
        this.uncertain = uncertain;
        relativeSpend = parameter("hospital/relativeSpend", hospital.relativeSpend());
        relativeCost = parameter("hospital/relativeCost", hospital.relativeCost());
        price = parameter("shocks/price", shocks.price());
        trend = parameter("shocks/regionalTrend", shocks.regionalTrend());
        caseMix = parameter("shocks/regionalCaseMix", shocks.regionalCaseMix());
        volume = parameter("shocks/volume", shocks.volume());
        priceAddress = AddressedStream.address(seed, "year/price");
        trendAddress = AddressedStream.address(seed, "year/regionalTrend");
        caseMixAddress = AddressedStream.address(seed, "year/regionalCaseMix");
        volumeAddress = AddressedStream.address(seed, "year/volume");
        drivers = Driver.values();
        spreads = new double[drivers.length];
        driverAddresses = new long[drivers.length];
        for (int i = 0; i < drivers.length; i++) {
            spreads[i] = shocks.drivers().getOrDefault(drivers[i], 0.0);
            driverAddresses[i] = AddressedStream.address(seed, "year/" + drivers[i].name());
        }
        correlation = correlation(shocks.correlations());
    }

    private TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, name, assumption, uncertain);
    }

    private static Correlation correlation(List<YearShocks.DriverCorrelation> pairs) {
        List<String> names = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            names.add(driver.name());
        }
        List<Correlation.Pair> named = new ArrayList<>();
        for (YearShocks.DriverCorrelation pair : pairs) {
            named.add(new Correlation.Pair(pair.first().name(), pair.second().name(), pair.coefficient()));
        }
        return Correlation.of(names, named);
    }

    public YearConditions conditions(TrialPoint point) {
        return new YearConditions(
                relativeSpend.at(point),
                relativeCost.at(point),
                shock(price.at(point), point, priceAddress),
                shock(trend.at(point), point, trendAddress),
                shock(volume.at(point), point, volumeAddress));
    }

    /** The region's case mix over its forecast. */
    public double caseMixRatio(TrialPoint point) {
        return shock(caseMix.at(point), point, caseMixAddress);
    }

    private static double shock(double spread, TrialPoint point, long address) {
        return spread == 0 ? 1 : factor(spread, StandardNormal.quantile(point.process(address)));
    }

    private static double factor(double spread, double z) {
        return StrictMath.exp(spread * z - 0.5 * spread * spread);
    }

    /** The year's factor on each driver, in the order of {@link Driver}. */
    public double[] driverFactors(TrialPoint point) {
        double[] z = new double[drivers.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = StandardNormal.quantile(point.process(driverAddresses[i]));
        }
        double[] correlated = correlation.correlate(z);
        double[] factors = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            factors[i] = spreads[i] == 0 ? 1 : factor(spreads[i], correlated[i]);
        }
        return factors;
    }

    public void scale(Drivers target, double[] factors) {
        for (int i = 0; i < drivers.length; i++) {
            target.scale(drivers[i], factors[i]);
        }
    }
}
