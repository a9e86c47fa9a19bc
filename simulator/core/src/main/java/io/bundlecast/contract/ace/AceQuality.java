package io.bundlecast.contract.ace;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.MeanScore;
import io.bundlecast.experience.Experience;
import java.util.List;

/** The quality gate of the demonstration, bound to a scenario's measures. */
final class AceQuality {

    private static final String GROUP = "quality.group-threshold";
    private static final String INDIVIDUAL = "quality.individual-threshold";

    private final MeanScore mean;
    private final double groupThreshold;
    private final double individualThreshold;
    private final double spread;

    AceQuality(AceDemonstration terms, Market market) {
        AceQualityGate gate = terms.qualityGateOrDefault();
        groupThreshold = terms.orProvision(gate.groupThreshold(), GROUP);
        individualThreshold = terms.orProvision(gate.individualThreshold(), INDIVIDUAL);
        spread = terms.orProvision(gate.spread(), "quality.spread");
        mean = decides(terms)
                ? MeanScore.required(gate.measures(), market, "qualityGate has a threshold")
                : new MeanScore(gate.measures(), market);
    }

    private static boolean decides(AceDemonstration terms) {
        AceQualityGate gate = terms.qualityGateOrDefault();
        return terms.orProvision(gate.groupThreshold(), GROUP) > 0
                || terms.orProvision(gate.individualThreshold(), INDIVIDUAL) > 0;
    }

    static List<Lack> lacks(AceDemonstration terms, CareScope care) {
        return decides(terms)
                ? Lack.ofMeasures(
                        terms.qualityGateOrDefault().measures(),
                        care,
                        "qualityGate",
                        "pays gains from a quality score on")
                : List.of();
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
