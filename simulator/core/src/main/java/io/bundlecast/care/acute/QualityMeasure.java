package io.bundlecast.care.acute;

import io.bundlecast.integration.Driver;
import io.bundlecast.uncertainty.Assumption;

/** A quality measure of the hospital, drawn with its own number of cases and scaled against the nation's hospitals.
 *
 * @param id such as {@code hwr}
 * @param lowerIsBetter whether a low rate is good
 * @param rate the hospital's true rate at its present level
 * @param cases patients in the measure's denominator
 * @param nationalMean mean rate over hospitals in the baseline period
 * @param nationalSd standard deviation of the rate over hospitals
 * @param driver what moves the rate with integration and the year's luck; a driver below 1 improves it
 * @param volumes which episodes weigh it in a composite score */
public record QualityMeasure(
        String id,
        String title,
        boolean lowerIsBetter,
        Assumption rate,
        int cases,
        Assumption nationalMean,
        Assumption nationalSd,
        Driver driver,
        Volumes volumes) {

    /** The episodes attributed to a measure. */
    public enum Volumes {
        ALL_INPATIENT,
        INPATIENT_JOINT_REPLACEMENT,
        OUTPATIENT
    }
}
