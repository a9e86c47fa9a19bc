package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import java.util.List;
import java.util.stream.IntStream;

/** The quality gate of the demonstration, bound to a scenario's measures. */
final class AceQuality {

    private final int[] places;
    private final double groupThreshold;
    private final double individualThreshold;
    private final double spread;

    AceQuality(AceDemonstration terms, Market market) {
        AceQualityGate gate = terms.qualityGate() == null ? AceQualityGate.DEFAULT : terms.qualityGate();
        groupThreshold = terms.orProvision(gate.groupThreshold(), "quality.group-threshold");
        individualThreshold = terms.orProvision(gate.individualThreshold(), "quality.individual-threshold");
        spread = terms.orProvision(gate.spread(), "quality.spread");
        places = IntStream.range(0, market.qualityMeasures().size())
                .filter(i -> gate.counts(market.qualityMeasures().get(i).id()))
                .toArray();
        if (places.length == 0 && (groupThreshold > 0 || individualThreshold > 0)) {
            throw new IllegalArgumentException(
                    "qualityGate has a threshold but the scenario has none of its measures: " + ids(market));
        }
    }

    /** Mean score of the measures; 100 without measures. */
    double score(Experience experience) {
        double sum = 0;
        for (int place : places) {
            sum += experience.qualityScore(place);
        }
        return places.length == 0 ? 100 : sum / places.length;
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

    private static List<String> ids(Market market) {
        return market.qualityMeasures().stream().map(measure -> measure.id()).toList();
    }
}
