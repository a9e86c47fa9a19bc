package io.bundlecast.contract.value;

import java.util.List;

/** What one year of care showed against what was expected of it: all that a value formula may look at.
 *
 * <p>QI = quality over what the present level is expected to reach; CI = cost / target; UMI = sum of v_k (1 - use_k / expected_k).
 *
 * @param target payer's spend expected at the present level for the year's patients, in dollars
 * @param cost payer's spend on them, in dollars
 * @param quality QI, above 1 is better
 * @param qualityDeviations each quality measure in standard deviations of the nation's hospitals, above 0 is better
 * @param expectedDeviations the same as expected at the present level: where improvement starts
 * @param memberRates share of chronic lines' members who meet each of their measures
 * @param regionalRatio cost over what the region spends on the same cases
 * @param uses kinds of service, by use
 * @param avoidable spend on avoidable complications, part of {@code cost}
 * @param expectedAvoidable the same as expected at the present level, part of {@code target}
 * @param hospitalPayments what the payer pays hospitals for stays; the base of Medicare's hospital program
 * @param professionalPayments what it pays physicians; the base of Medicare's physician programs */
public record CareYear(
        double target,
        double cost,
        double quality,
        List<Double> qualityDeviations,
        List<Double> expectedDeviations,
        List<Double> memberRates,
        double regionalRatio,
        List<UseCount> uses,
        double avoidable,
        double expectedAvoidable,
        double hospitalPayments,
        double professionalPayments) {

    /** CI = cost / target. */
    public double costIndex() {
        return target == 0 ? 1 : cost / target;
    }

    /** UMI over all kinds of use, or only over those that cost does not contain. */
    public double utilizationIndex(boolean outsideCostOnly) {
        double sum = 0;
        for (UseCount use : uses) {
            sum += outsideCostOnly && use.use().isInsideCost() ? 0 : use.weight() * use.avoided();
        }
        return sum;
    }

    /** Avoided use, each kind by its share of expected spend. */
    public double utilizationBySpend() {
        double sum = 0;
        for (UseCount use : uses) {
            sum += use.spendShare() * use.avoided();
        }
        return sum;
    }

    /** The mean of the quality measures, in standard deviations of such a mean between hospitals whose measures correlate. */
    double compositeDeviation(double correlation) {
        int n = qualityDeviations.size();
        double sum = 0;
        for (double deviation : qualityDeviations) {
            sum += deviation / n;
        }
        return n == 0 ? 0 : sum / Math.sqrt((1 + (n - 1) * correlation) / n);
    }

    /** The same year with a contract's payments as part of what the payer spends. */
    public CareYear withPayments(double dollars) {
        return new CareYear(
                target,
                cost + dollars,
                quality,
                qualityDeviations,
                expectedDeviations,
                memberRates,
                regionalRatio,
                uses,
                avoidable,
                expectedAvoidable,
                hospitalPayments,
                professionalPayments);
    }
}
