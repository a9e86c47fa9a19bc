package io.bundlecast.benchmarks;

import umontreal.ssj.probdist.BinomialDist;
import umontreal.ssj.probdist.PoissonDist;
import umontreal.ssj.randvar.GammaAcceptanceRejectionGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.NormalGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;

/** The reference year with SSJ of the University of Montreal, its usual stream and its generators. */
final class SsjYear {
    private static final int COMPONENTS = 5;

    private final EpisodeClass[] types;
    private final RandomStream stream = new MRG32k3a();
    private final RandomVariateGen[][] generators;
    private final PoissonDist[] counts;
    private final YearTotals totals;

    SsjYear(EpisodeClass[] types) {
        this.types = types;
        totals = new YearTotals(types);
        counts = new PoissonDist[types.length];
        generators = new RandomVariateGen[types.length][COMPONENTS];
        for (int i = 0; i < types.length; i++) {
            EpisodeClass t = types[i];
            counts[i] = new PoissonDist(t.lambda());
            generators[i][0] = lognormal(t.anchorMean(), t.anchorCv());
            generators[i][1] = gamma(t.professionalShape(), t.professionalMean());
            generators[i][2] = lognormal(t.postAcuteMean(), t.postAcuteCv());
            generators[i][3] = lognormal(t.readmissionMean(), t.readmissionCv());
            generators[i][4] = gamma(t.complicationShape(), t.complicationMean());
        }
    }

    private RandomVariateGen lognormal(double mean, double cv) {
        double square = Math.log(1 + cv * cv);
        return new LognormalGen(stream, Math.log(mean) - square / 2, Math.sqrt(square));
    }

    private RandomVariateGen gamma(double shape, double mean) {
        return new GammaAcceptanceRejectionGen(stream, shape, shape / mean);
    }

    void trial(double[] outcome) {
        double cost = NormalGen.nextDouble(stream, 0, 1);
        double shock = ReferenceEngine.shock(NormalGen.nextDouble(stream, 0, 1), cost);
        double quality = ReferenceEngine.RHO * cost
                + Math.sqrt(1 - ReferenceEngine.RHO * ReferenceEngine.RHO) * NormalGen.nextDouble(stream, 0, 1);
        for (int i = 0; i < types.length; i++) {
            int count = counts[i].inverseFInt(stream.nextDouble());
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += Math.min(shock * episode(generators[i], types[i]), types[i].cap());
            }
            totals.episodes[i] = count;
            totals.cost[i] = sum;
            double rate = ReferenceEngine.shiftedRate(types[i].quality(), quality);
            totals.good[i] = BinomialDist.inverseF(count, rate, stream.nextDouble());
        }
        totals.settle(outcome);
    }

    private double episode(RandomVariateGen[] component, EpisodeClass type) {
        double cost = component[0].nextDouble() + component[1].nextDouble();
        if (stream.nextDouble() < type.postAcuteRate()) {
            cost += component[2].nextDouble();
        }
        if (stream.nextDouble() < type.readmissionRate()) {
            cost += component[3].nextDouble();
        }
        if (stream.nextDouble() < type.complicationRate()) {
            cost += component[4].nextDouble();
        }
        return cost;
    }
}
