package io.bundlecast.care.acute;

import io.bundlecast.care.CareDraw;
import io.bundlecast.care.YearConditions;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.Subsample;
import io.bundlecast.random.TrialPoint;

/** One thread's workplace for drawing an episode line, trial after trial. */
public final class AcuteEpisodeDraw implements CareDraw {

    /** Coefficient of variation between patients of spend in the 30 days after an episode (assumed). */
    private static final double POST_EPISODE_CV = 2;

    /** The least share of an episode's spend through which a region's trend can act. */
    private static final double LEAST_AFTER_ANCHOR_SHARE = 0.2;

    private final AcuteEpisodeModel model;
    private final AddressedStream stream = new AddressedStream();
    private final int present;
    private final Experience means;
    private final TypeYear year;
    private final TypeTotals totals;
    private final PhysicianFactors postAcute;
    private final PhysicianFactors supply;
    private final EpisodeKernel[] kernels;

    AcuteEpisodeDraw(AcuteEpisodeModel model, int levels, int present, Experience means) {
        this.model = model;
        this.present = present;
        this.means = means;
        int physicians = model.line.physicians().count();
        int caps = model.regions[0].capAmounts().length;
        String name = model.line.patients();
        year = new TypeYear(levels);
        totals = new TypeTotals(levels, caps, physicians);
        postAcute = new PhysicianFactors(name + "/postAcute", physicians, levels, model.seed, model.uncertain);
        supply = new PhysicianFactors(name + "/supply", physicians, levels, model.seed, model.uncertain);
        kernels = new EpisodeKernel[model.types.length];
        for (int i = 0; i < kernels.length; i++) {
            RegionalSpend region = model.regions[i];
            kernels[i] = new EpisodeKernel(
                    model.types[i], model.strata, physicians, levels, region.capAmounts(), region.riskWeights());
        }
    }

    @Override
    public void draw(TrialPoint point, long trial, YearConditions conditions, Drivers drivers, Experience[] levels) {
        double leakage = TypeParameters.share(model.leakage, point);
        double overdispersion = Math.max(1, model.overdispersion.at(point));
        double cv = model.line.types().get(0).postAcute().snf().cv().base();
        postAcute.draw(point, model.postAcuteIcc.at(point) * StrictMath.log1p(cv * cv), model.postAcuteClustering);
        double stayCv = model.line.types().get(0).internalCost().stay().cv().base();
        supply.draw(point, model.supplyIcc.at(point) * StrictMath.log1p(stayCv * stayCv), model.supplyClustering);
        for (int i = 0; i < kernels.length; i++) {
            double reach = Math.max(LEAST_AFTER_ANCHOR_SHARE, model.afterAnchorShare[i]);
            double trend = Math.max(0, 1 + (conditions.trendRatio() - 1) / reach);
            year.set(model.types[i], point, drivers, conditions, trend, leakage);
            double mean = Math.max(0, model.types[i].cases.at(point)) * conditions.volumeFactor() / (1 - leakage);
            int referrals = count(mean, overdispersion, point.process(model.countAddresses[i]));
            stream.reset(model.episodeAddresses[i], trial);
            totals.clear();
            kernels[i].draw(stream, referrals, year, postAcute, supply, totals);
            store(i, referrals, point, levels);
            if (Subsample.has(trial)) {
                new ExactMeans(year, model.strata, mean, present).store(model.firstCell + i, means);
            }
        }
    }

    private static int count(double mean, double overdispersion, double uniform) {
        return overdispersion > 1
                ? Counts.negativeBinomial(mean, overdispersion, uniform)
                : Counts.poisson(mean, uniform);
    }

    private void store(int type, int referrals, TrialPoint point, Experience[] levels) {
        double uniform = point.process(model.postEpisodeAddresses[type]);
        double postEpisode = year.postEpisodeSpend * meanOverPatients(Math.max(1, referrals), uniform);
        for (int level = 0; level < levels.length; level++) {
            totals.store(levels[level], model.firstCell + type, level, year, supply.factors, postEpisode);
        }
    }

    /** The mean of so many patients' spend over its expectation, as a lognormal of mean 1. */
    public static double meanOverPatients(int patients, double uniform) {
        return meanOverPatients(POST_EPISODE_CV * POST_EPISODE_CV, patients, StandardNormal.quantile(uniform));
    }

    /** The same for patients whose own coefficient of variation has this square. */
    public static double meanOverPatients(double variation, int patients, double normal) {
        double variance = StrictMath.log1p(variation / patients);
        return StrictMath.exp(Math.sqrt(variance) * normal - 0.5 * variance);
    }
}
