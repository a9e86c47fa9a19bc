package io.bundlecast.care.acute;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import java.util.ArrayList;
import java.util.List;

/** Draws the hospital's quality measures with their own numbers of cases, moved by the same drivers as its costs.
 *
 * <p>True rate at a level: rate x M for a measure where low is good, 1 - (1 - rate) x M where high is good. Measured rate: binomial(cases, true rate) /
 * cases, by one uniform for all levels. Scaled score: 100 x the share of the nation's hospitals that do worse, taking them as normal. */
public final class QualityModel {

    private final List<QualityMeasure> measures;
    private final TrialParameter[] rates;
    private final TrialParameter[] nationalMeans;
    private final TrialParameter[] nationalSds;
    private final long[] addresses;

    public QualityModel(List<QualityMeasure> measures, long seed, boolean uncertain) {
        this.measures = List.copyOf(measures);
        int n = measures.size();
        rates = new TrialParameter[n];
        nationalMeans = new TrialParameter[n];
        nationalSds = new TrialParameter[n];
        addresses = new long[n];
        for (int i = 0; i < n; i++) {
            QualityMeasure measure = measures.get(i);
            String name = "quality/" + measure.id();
            rates[i] = TrialParameter.of(seed, name + "/rate", measure.rate(), uncertain);
            nationalMeans[i] = TrialParameter.of(seed, name + "/nationalMean", measure.nationalMean(), uncertain);
            nationalSds[i] = TrialParameter.of(seed, name + "/nationalSd", measure.nationalSd(), uncertain);
            addresses[i] = AddressedStream.address(seed, name);
        }
    }

    public void draw(TrialPoint point, Drivers drivers, Experience[] levels) {
        for (int i = 0; i < rates.length; i++) {
            QualityMeasure measure = measures.get(i);
            double rate = rates[i].at(point);
            double mean = nationalMeans[i].at(point);
            double sd = nationalSds[i].at(point);
            double uniform = point.process(addresses[i]);
            for (int level = 0; level < levels.length; level++) {
                double multiplier = drivers.multiplier(measure.driver(), level);
                double measured = measured(measure, rate, multiplier, uniform);
                levels[level].setQuality(i, measured, score(measure, measured, mean, sd));
            }
        }
    }

    /** The same uniform counts failures, so that luck that is bad at one level is bad at all. */
    private static double measured(QualityMeasure measure, double rate, double multiplier, double uniform) {
        double failure = (measure.lowerIsBetter() ? rate : 1 - rate) * multiplier;
        double share =
                (double) Counts.binomial(measure.cases(), Math.min(1, Math.max(0, failure)), uniform) / measure.cases();
        return measure.lowerIsBetter() ? share : 1 - share;
    }

    /** The hospital's true rate of a measure at its present level, as expected. */
    public double expectedRate(int measure) {
        return measures.get(measure).rate().base();
    }

    /** The scaled score of a measured rate against the nation as expected. */
    public double scoreOf(int measure, double rate) {
        QualityMeasure of = measures.get(measure);
        return score(of, rate, of.nationalMean().base(), of.nationalSd().base());
    }

    static double score(QualityMeasure measure, double rate, double mean, double sd) {
        double z = (rate - mean) / sd;
        return 100 * StandardNormal.cdf(measure.lowerIsBetter() ? -z : z);
    }

    /** How good the measured rates are against the nation's mean: the mean over measures of rate / national, or 2 - rate / national where low is good, each kept within [0, 2]. */
    public double index(Experience experience) {
        if (measures.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < measures.size(); i++) {
            sum += ratio(measures.get(i), experience.qualityRate(i));
        }
        return sum / measures.size();
    }

    /** The index at the hospital's expected rates. */
    public double expectedIndex() {
        double sum = 0;
        for (QualityMeasure measure : measures) {
            sum += ratio(measure, measure.rate().base());
        }
        return measures.isEmpty() ? 1 : sum / measures.size();
    }

    /** The measured rates in standard deviations of the nation's hospitals, above 0 is better. */
    public List<Double> deviations(Experience experience) {
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            deviations.add(deviation(measures.get(i), experience.qualityRate(i)));
        }
        return deviations;
    }

    /** The same at the hospital's expected rates. */
    public List<Double> expectedDeviations() {
        return measures.stream()
                .map(measure -> deviation(measure, measure.rate().base()))
                .toList();
    }

    private static double deviation(QualityMeasure measure, double rate) {
        double z = (rate - measure.nationalMean().base()) / measure.nationalSd().base();
        return measure.lowerIsBetter() ? -z : z;
    }

    private static double ratio(QualityMeasure measure, double rate) {
        double national = measure.nationalMean().base();
        double ratio = measure.lowerIsBetter() ? 2 - rate / national : rate / national;
        return Math.min(2, Math.max(0, ratio));
    }
}
