package io.bundlecast.integration;

import java.util.List;
import java.util.Map;

/** All effects of integration on care, and what binds them together.
 *
 * @param systemFactor how much of the effects an organisation achieves
 * @param tieBetweenGoals correlation of the effects of two components of different goals
 * @param tieWithinGoal correlation of the effects of two components of one goal
 * @param largestCut the relative reduction that a driver approaches however many effects meet, so that overlapping effects do not add up without end
 * @param priors the effects */
public record EffectTable(
        SystemFactor systemFactor,
        double tieBetweenGoals,
        double tieWithinGoal,
        Map<Driver, Double> largestCut,
        List<EffectPrior> priors) {

    public EffectTable {
        if (!(0 <= tieBetweenGoals && tieBetweenGoals <= tieWithinGoal && tieWithinGoal <= 1)) {
            throw new IllegalArgumentException("tieBetweenGoals and tieWithinGoal must ascend within [0, 1] but were "
                    + tieBetweenGoals + " and " + tieWithinGoal);
        }
        for (Map.Entry<Driver, Double> cut : largestCut.entrySet()) {
            if (!(cut.getValue() > 0 && cut.getValue() < 1)) {
                throw new IllegalArgumentException(
                        "largestCut of " + cut.getKey() + " must be in (0, 1) but was " + cut.getValue());
            }
        }
        for (EffectPrior prior : priors) {
            if (!largestCut.containsKey(prior.driver())) {
                throw new IllegalArgumentException("largestCut lacks " + prior.driver());
            }
        }
    }
}
