package io.bundlecast.contract.incentive;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One goal of an incentive: measures whose mean score earns a part of the pool.
 *
 * <p>Earned = weight x clip((score - threshold) / (benchmark - threshold), 0, 1). For example, weight 30%, threshold 50, benchmark 90, score 80: 22.5% of the pool.
 *
 * @param weight part of the pool, 0 to 1; null for the goal's default
 * @param measures ids of the hospital's measures, by percentile in the nation; null for all of the scenario, or for none where {@code memberMeasures} are stated
 * @param memberMeasures ids of measures of chronic lines, by 100 x the share of members who meet them; null for none
 * @param threshold score from which it earns, 0 to 100; null for 50
 * @param benchmark score that earns all, above the threshold; null for 90 */
public record IncentiveGoal(
        @Nullable Double weight,
        @Nullable List<String> measures,
        @Nullable List<String> memberMeasures,
        @Nullable Double threshold,
        @Nullable Double benchmark) {

    public IncentiveGoal {
        Terms.fraction(weight, "weight");
        measures = measures == null ? null : List.copyOf(measures);
        memberMeasures = memberMeasures == null ? null : List.copyOf(memberMeasures);
        Terms.score(threshold, "threshold");
        Terms.score(benchmark, "benchmark");
        double from = or(threshold, "goal.threshold");
        double to = or(benchmark, "goal.benchmark");
        if (!(to > from)) {
            throw new IllegalArgumentException("benchmark must be above the threshold of " + from + " but was " + to);
        }
    }

    /** The part of this goal that a score earns, 0 to 1. */
    double earned(double score) {
        double from = or(threshold, "goal.threshold");
        return Terms.clamp((score - from) / (or(benchmark, "goal.benchmark") - from), 0, 1);
    }

    private static double or(@Nullable Double stated, String name) {
        return stated == null ? Incentive.PROVISIONS.value(name) : stated;
    }
}
