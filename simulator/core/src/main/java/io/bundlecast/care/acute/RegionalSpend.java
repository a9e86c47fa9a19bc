package io.bundlecast.care.acute;

import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.care.acute.EpisodeType.PostAcute;
import io.bundlecast.exact.Lattice;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the region spends on an episode of one type, computed exactly: the caps, the benchmark and the risk weights that contracts use.
 *
 * <p>An episode's spend is the sum of anchor, professional and other payments, one post-acute amount times the patient's need, and a readmission and a
 * complication that happen or not. Given the need its distribution is a convolution; the region is the mixture over need at expected parameters, with
 * relative spend 1.
 *
 * @param mean mean spend without a cap
 * @param capAmounts the amount of each requested limit
 * @param cappedMeans mean spend with each cap in force
 * @param riskWeights expected capped spend of a patient of each stratum over the mean, under the first cap */
public record RegionalSpend(double mean, double[] capAmounts, double[] cappedMeans, double[] riskWeights) {

    private static final int CELLS = 2048;

    /** The lattice reaches this many times the mean; what lies beyond stands in its last cell. */
    private static final double REACH = 10;

    /** @param limits of an episode's spend that contracts ask for; risk weights are fitted under the first */
    public static RegionalSpend of(EpisodeLine line, EpisodeType type, List<SpendLimit> limits) {
        RiskStrata strata = new RiskStrata(line.riskStrata());
        List<Lattice> byNeed = byNeed(line, type, strata);
        Lattice region = Lattice.mixture(strata.share, byNeed.toArray(Lattice[]::new));
        double[] caps = new double[limits.size()];
        double[] means = new double[caps.length];
        for (int i = 0; i < caps.length; i++) {
            caps[i] = limits.get(i).amount(region);
            means[i] = region.limitedMean(caps[i]);
        }
        double[] weights = new double[strata.size()];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = byNeed.get(s).limitedMean(caps[0]) / means[0];
        }
        return new RegionalSpend(region.mean(), caps, means, weights);
    }

    private static List<Lattice> byNeed(EpisodeLine line, EpisodeType type, RiskStrata strata) {
        double step = ExpectedCare.of(line, type).spend() * REACH / CELLS;
        Lattice always = Lattice.sum(
                amount(type.anchor(), 1, step), amount(type.professional(), 1, step), amount(type.other(), 1, step));
        Lattice readmission = amount(type.readmission().payment(), 1, step);
        Lattice complication = amount(type.complication().payment(), 1, step);
        double readmitted = type.readmission().rate().base();
        double complicated = type.complication().rate().base();
        List<Lattice> byNeed = new ArrayList<>();
        for (double need : strata.need) {
            byNeed.add(Lattice.sum(
                    always,
                    postAcute(type.postAcute(), need, step),
                    happens(Math.min(1, readmitted * need), readmission, step),
                    happens(Math.min(1, complicated * need), complication, step)));
        }
        return byNeed;
    }

    private static Lattice postAcute(PostAcute care, double need, double step) {
        double irf = care.irfShare().base();
        double snf = care.snfShare().base();
        double homeHealth = care.homeHealthShare().base();
        return Lattice.mixture(
                new double[] {irf, snf, homeHealth, 1 - irf - snf - homeHealth},
                amount(care.irf(), need, step),
                amount(care.snf(), need, step),
                amount(care.homeHealth(), need, step),
                amount(care.home(), need, step));
    }

    private static Lattice happens(double chance, Lattice amount, double step) {
        Lattice nothing = Lattice.discretize(new Constant(0), step, CELLS);
        return Lattice.mixture(new double[] {1 - chance, chance}, nothing, amount);
    }

    private static Lattice amount(Amount amount, double factor, double step) {
        double mean = amount.mean().base() * factor;
        double cv = amount.cv().base();
        Quantity law = mean > 0 && cv > 0 ? new Lognormal(mean, cv) : new Constant(Math.max(0, mean));
        return Lattice.discretize(law, step, CELLS);
    }
}
