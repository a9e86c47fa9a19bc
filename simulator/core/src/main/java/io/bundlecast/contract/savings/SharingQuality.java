package io.bundlecast.contract.savings;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quality on which shares of savings and losses depend: the mean score of some measures, and the two scores that decide.
 *
 * <p>A hospital's measure counts with its score, its percentile in the nation; a members' measure with the share of members who meet it, times 100.
 *
 * @param measures ids of the hospital's measures; null for all of the scenario, or for none where {@code memberMeasures} are stated
 * @param memberMeasures ids of measures of chronic lines; null for none
 * @param minimumScore score below which no savings are shared, 0 to 100; null for 10
 * @param fullScore score from which the whole share is earned, 0 to 100; null for 40 */
public record SharingQuality(
        @Nullable List<String> measures,
        @Nullable List<String> memberMeasures,
        @Nullable Double minimumScore,
        @Nullable Double fullScore) {

    static final SharingQuality DEFAULT = new SharingQuality(null, null, null, null);

    public SharingQuality {
        measures = measures == null ? null : List.copyOf(measures);
        memberMeasures = memberMeasures == null ? null : List.copyOf(memberMeasures);
        Terms.score(minimumScore, "minimumScore");
        Terms.score(fullScore, "fullScore");
        if (minimumScore != null && fullScore != null && minimumScore > fullScore) {
            throw new IllegalArgumentException(
                    "minimumScore must be at most the fullScore of " + fullScore + " but was " + minimumScore);
        }
    }
}
