package io.bundlecast.contract.team;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How TEAM treats a category of which the hospital had too few episodes in the baseline: it carries no downside risk.
 *
 * @param mode how that is done; null for {@link Mode#FLOOR}
 * @param threshold fewest baseline episodes for full risk; null for the rule's 31
 * @param baselineEpisodes the hospital's episodes in the three baseline years, by category; null for three times its expected yearly episodes */
public record LowVolume(
        @Nullable Mode mode,
        @Nullable Integer threshold,
        @Nullable Map<EpisodeCategory, Integer> baselineEpisodes) {

    static final LowVolume DEFAULT = new LowVolume(null, null, null);

    public LowVolume {
        if (threshold != null && threshold < 0) {
            throw new IllegalArgumentException("threshold must be 0 or more but was " + threshold);
        }
        baselineEpisodes = baselineEpisodes == null ? null : Map.copyOf(baselineEpisodes);
    }

    /** How a low-volume category is pooled with the others. The rule's text was not read, so this is a choice (mark: assumed). */
    public enum Mode {
        /** A loss of the category counts as zero; its target stays in the base of the stop limits. */
        FLOOR,
        /** A category with a loss is left out, its target too. */
        DROP,
        /** The category is settled by itself under Track 1, with its own quality score and stop-gain limit. */
        SEPARATE
    }

    Mode modeOrDefault() {
        return mode == null ? Mode.FLOOR : mode;
    }
}
