package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.uncertainty.Lognormal;

/** The parameters of a type's components, ready for samplers. */
final class ComponentLaws {
    private final double[] mu = new double[3];
    private final double[] sigma = new double[3];
    private final GammaSampler professional;
    private final GammaSampler complication;

    ComponentLaws(EpisodeClass type) {
        Lognormal[] laws = {
            new Lognormal(type.anchorMean(), type.anchorCv()),
            new Lognormal(type.postAcuteMean(), type.postAcuteCv()),
            new Lognormal(type.readmissionMean(), type.readmissionCv())
        };
        for (int i = 0; i < laws.length; i++) {
            mu[i] = laws[i].mu();
            sigma[i] = laws[i].sigma();
        }
        professional = new GammaSampler(type.professionalShape(), type.professionalMean());
        complication = new GammaSampler(type.complicationShape(), type.complicationMean());
    }

    double anchor(AddressedStream stream) {
        return Math.exp(mu[0] + sigma[0] * Ziggurat.normal(stream));
    }

    double professional(AddressedStream stream) {
        return professional.draw(stream);
    }

    double postAcute(AddressedStream stream) {
        return Math.exp(mu[1] + sigma[1] * Ziggurat.normal(stream));
    }

    double readmission(AddressedStream stream) {
        return Math.exp(mu[2] + sigma[2] * Ziggurat.normal(stream));
    }

    double complication(AddressedStream stream) {
        return complication.draw(stream);
    }
}
