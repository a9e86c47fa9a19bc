package io.bundlecast.contract.ace;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two quality thresholds before a physician is paid a gain: the group's, and the physician's own.
 *
 * <p>The group's score Q is the mean of the measures, 0 to 100. Nobody is paid when Q is below {@code groupThreshold}. Physicians' own scores are spread evenly over
 * Q - {@code spread} to Q + {@code spread}, so that the share who qualify is (Q + spread - individualThreshold) / (2 spread), within 0 and 1.
 *
 * @param measures ids of the measures; null for all of the scenario
 * @param groupThreshold score of the group, 0 to 100; null for 0
 * @param individualThreshold score of a physician; null for 0
 * @param spread half the range of physicians' scores, in points; null for the default of 20 (mark: assumed) */
public record AceQualityGate(
        @Nullable List<String> measures,
        @Nullable Double groupThreshold,
        @Nullable Double individualThreshold,
        @Nullable Double spread) {

    static final AceQualityGate DEFAULT = new AceQualityGate(null, null, null, null);

    public AceQualityGate {
        Terms.notNegative(groupThreshold, "groupThreshold");
        Terms.notNegative(individualThreshold, "individualThreshold");
        Terms.notNegative(spread, "spread");
        measures = measures == null ? null : List.copyOf(measures);
    }
}
