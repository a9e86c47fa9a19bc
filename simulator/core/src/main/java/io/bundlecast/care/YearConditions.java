package io.bundlecast.care;

/** What is common to all of the hospital's patients in one trial, whatever the integration level.
 *
 * @param relativeSpend the hospital's spend after discharge over the region's
 * @param relativeCost the hospital's internal cost over what the scenario states
 * @param priceFactor the year's own deviation of payer's spend after the anchor
 * @param trendRatio the region's spending over its forecast
 * @param volumeFactor the year's volume over its expectation */
public record YearConditions(
        double relativeSpend, double relativeCost, double priceFactor, double trendRatio, double volumeFactor) {

    public static final YearConditions EXPECTED = new YearConditions(1, 1, 1, 1, 1);
}
