package io.bundlecast.contract.cjr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How rules of CJR are read that are not certain.
 *
 * @param thresholds which scores make a category; null for the version in force by its date (mark: known, the years of each version are not certain)
 * @param deaths what a death after discharge does; null for {@link Deaths#CANCEL} (mark: known) */
public record CjrReadings(
        @Nullable Thresholds thresholds, @Nullable Deaths deaths) {

    static final CjrReadings DEFAULT = new CjrReadings(null, null);

    /** The versions of the category thresholds. */
    public enum Thresholds {
        /** 4, 6 and 13.2 points. */
        ORIGINAL("2016-04-01"),
        /** 5, 6.9 and 15 points. */
        REVISED("2018-01-01");

        private final LocalDate from;

        Thresholds(String from) {
            this.from = LocalDate.parse(from);
        }

        LocalDate from() {
            return from;
        }
    }

    /** Deaths within the episode, after discharge. */
    public enum Deaths {
        /** They cancel the episode, as the rule says. */
        CANCEL,
        /** They leave it in, as under TEAM. */
        KEEP
    }
}
