package io.bundlecast.contract.terms;

import io.bundlecast.contract.Terms;
import org.jspecify.annotations.Nullable;

/** A guard against care that is put off until the window has closed: spend in the next 30 days far above the region's is charged to the hospital.
 *
 * <p>POST = max(0, P - n x mu x (1 + 3 cv)) with P the hospital's post-episode spend over n episodes and mu the region's mean per episode.
 *
 * @param test whose spread sets the threshold; null for {@link Test#HOSPITAL}
 * @param regionalMean the region's mean per episode in dollars; null for the mean of the market at the hospital's mix
 * @param cv the region's standard deviation over its mean; null for the default of the test
 * @param deviations standard deviations above the mean; null for the rule's own, 3 under TEAM */
public record PostEpisode(
        @Nullable Test test,
        @Nullable Double regionalMean,
        @Nullable Double cv,
        @Nullable Double deviations) {

    public static final PostEpisode DEFAULT = new PostEpisode(null, null, null, null);

    public PostEpisode {
        Terms.notNegative(regionalMean, "regionalMean");
        Terms.notNegative(cv, "cv");
        Terms.notNegative(deviations, "deviations");
    }

    /** Whether the rule's mean and deviation are over hospitals or over episodes is not verified (mark: known, low confidence). */
    public enum Test {
        /** The spread between hospitals' means: rarely exceeded, but it happens. */
        HOSPITAL,
        /** The spread between episodes: hardly ever exceeded by a hospital's mean. */
        EPISODE,
        /** No test. */
        NONE
    }

    public Test testOrDefault() {
        return test == null ? Test.HOSPITAL : test;
    }
}
