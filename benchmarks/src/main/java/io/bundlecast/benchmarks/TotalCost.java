package io.bundlecast.benchmarks;

import io.bundlecast.exact.Lattice;
import io.bundlecast.random.Law;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;

/** The exact distribution of what an episode of a type costs before shocks and caps. */
final class TotalCost {

    private TotalCost() {}

    static Lattice of(EpisodeClass type, double step, int cells) {
        Lattice postAcute = Lattice.discretize(postAcute(type), step, cells).withProbability(type.postAcuteRate());
        Lattice readmission =
                Lattice.discretize(readmission(type), step, cells).withProbability(type.readmissionRate());
        Lattice complication =
                Lattice.discretize(complication(type), step, cells).withProbability(type.complicationRate());
        return Lattice.sum(
                Lattice.discretize(anchor(type), step, cells),
                Lattice.discretize(professional(type), step, cells),
                postAcute,
                readmission,
                complication);
    }

    static Law anchor(EpisodeClass type) {
        return new Lognormal(type.anchorMean(), type.anchorCv());
    }

    static Law professional(EpisodeClass type) {
        return gamma(type.professionalShape(), type.professionalMean());
    }

    static Law postAcute(EpisodeClass type) {
        return new Lognormal(type.postAcuteMean(), type.postAcuteCv());
    }

    static Law readmission(EpisodeClass type) {
        return new Lognormal(type.readmissionMean(), type.readmissionCv());
    }

    static Law complication(EpisodeClass type) {
        return gamma(type.complicationShape(), type.complicationMean());
    }

    private static Law gamma(double shape, double mean) {
        return new Gamma(mean, 1 / Math.sqrt(shape));
    }
}
