package io.bundlecast.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** The reference year as one would first write it with Commons Math: distribution objects, an object per episode, a list per type. */
final class NaiveYear {

    /** What an episode cost by component. */
    private record Episode(
            double anchor, double professional, double postAcute, double readmission, double complication) {
        double total() {
            return anchor + professional + postAcute + readmission + complication;
        }
    }

    /** A type with its distributions. */
    private record Sampled(
            EpisodeClass type,
            PoissonDistribution count,
            LogNormalDistribution anchor,
            GammaDistribution professional,
            LogNormalDistribution postAcute,
            LogNormalDistribution readmission,
            GammaDistribution complication) {}

    private final EpisodeClass[] types;
    private final RandomGenerator random;
    private final List<Sampled> sampled = new ArrayList<>();
    private final YearTotals totals;

    NaiveYear(EpisodeClass[] types, long seed) {
        this.types = types;
        random = new Well19937c(seed);
        totals = new YearTotals(types);
        for (EpisodeClass t : types) {
            sampled.add(new Sampled(
                    t,
                    new PoissonDistribution(random, t.lambda(), 1e-12, 100_000),
                    lognormal(t.anchorMean(), t.anchorCv()),
                    gamma(t.professionalShape(), t.professionalMean()),
                    lognormal(t.postAcuteMean(), t.postAcuteCv()),
                    lognormal(t.readmissionMean(), t.readmissionCv()),
                    gamma(t.complicationShape(), t.complicationMean())));
        }
    }

    private LogNormalDistribution lognormal(double mean, double cv) {
        double square = Math.log(1 + cv * cv);
        return new LogNormalDistribution(random, Math.log(mean) - square / 2, Math.sqrt(square));
    }

    private GammaDistribution gamma(double shape, double mean) {
        return new GammaDistribution(random, shape, mean / shape);
    }

    void trial(double[] outcome) {
        double cost = random.nextGaussian();
        double shock = ReferenceEngine.shock(random.nextGaussian(), cost);
        double quality = ReferenceEngine.RHO * cost
                + Math.sqrt(1 - ReferenceEngine.RHO * ReferenceEngine.RHO) * random.nextGaussian();
        for (int i = 0; i < types.length; i++) {
            Sampled type = sampled.get(i);
            List<Episode> episodes = new ArrayList<>();
            int count = type.count.sample();
            for (int k = 0; k < count; k++) {
                episodes.add(draw(type));
            }
            double sum = 0;
            for (Episode episode : episodes) {
                sum += Math.min(shock * episode.total(), type.type.cap());
            }
            totals.episodes[i] = count;
            totals.cost[i] = sum;
            double rate = ReferenceEngine.shiftedRate(type.type.quality(), quality);
            totals.good[i] = new BinomialDistribution(random, count, rate).sample();
        }
        totals.settle(outcome);
    }

    private Episode draw(Sampled type) {
        EpisodeClass t = type.type;
        return new Episode(
                type.anchor.sample(),
                type.professional.sample(),
                random.nextDouble() < t.postAcuteRate() ? type.postAcute.sample() : 0,
                random.nextDouble() < t.readmissionRate() ? type.readmission.sample() : 0,
                random.nextDouble() < t.complicationRate() ? type.complication.sample() : 0);
    }
}
