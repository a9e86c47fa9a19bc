package io.bundlecast.benchmarks;

/** The samplers of a type's components. */
record ComponentLaws(
        LognormalSampler anchor,
        GammaSampler professional,
        LognormalSampler postAcute,
        LognormalSampler readmission,
        GammaSampler complication) {

    ComponentLaws(EpisodeClass type) {
        this(
                new LognormalSampler(type.anchorMean(), type.anchorCv()),
                new GammaSampler(type.professionalShape(), type.professionalMean()),
                new LognormalSampler(type.postAcuteMean(), type.postAcuteCv()),
                new LognormalSampler(type.readmissionMean(), type.readmissionCv()),
                new GammaSampler(type.complicationShape(), type.complicationMean()));
    }
}
