package io.bundlecast.contract;

import io.bundlecast.experience.Experience;

/** The quality gate of the demonstration, bound to a scenario's measures. */
final class AceQuality {

    private final MeanScore mean;
    private final double groupThreshold;
    private final double individualThreshold;
    private final double spread;

    AceQuality(AceDemonstration terms, Market market) {
        AceQualityGate gate = terms.qualityGate() == null ? AceQualityGate.DEFAULT : terms.qualityGate();
        groupThreshold = terms.orProvision(gate.groupThreshold(), "quality.group-threshold");
        individualThreshold = terms.orProvision(gate.individualThreshold(), "quality.individual-threshold");
        spread = terms.orProvision(gate.spread(), "quality.spread");
        boolean decides = groupThreshold > 0 || individualThreshold > 0;
        mean = decides
                ? MeanScore.required(gate.measures(), market, "qualityGate has a threshold")
                : new MeanScore(gate.measures(), market);
    }

    /** Mean score of the measures; 100 without measures. */
    double score(Experience experience) {
        return mean.of(experience);
    }

    /** Share of the physicians' work that qualifies for a gain. */
    double qualifyingShare(double score) {
        if (score < groupThreshold) {
            return 0;
        }
        if (spread == 0) {
            return score >= individualThreshold ? 1 : 0;
        }
        return Terms.clamp((score + spread - individualThreshold) / (2 * spread), 0, 1);
    }
}
