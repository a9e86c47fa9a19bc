package io.bundlecast.contract.cjr;

import io.bundlecast.contract.Terms;
import org.jspecify.annotations.Nullable;

/** How CJR turns measures into points: complications up to 10, patients' experience up to 8, submission of outcome data 2.
 *
 * <p>A measure earns a part of its points by its percentile in the nation: all at the 90th, 55% at the 30th, nothing below. Improvement by two deciles (three
 * under the first rule) earns a tenth of the measure's points beside that. A measure that the scenario lacks, or with too few cases, stands at the 50th
 * percentile.
 *
 * @param complications id of the scenario's measure of complications after hip and knee replacement; null for {@code tha-tka-complications}
 * @param experience id of the scenario's survey of patients; null for {@code hcahps}
 * @param submitted whether the hospital submits patient-reported outcomes
 * @param previousComplications the hospital's percentile for complications in the year before, 0 to 100; null when not known, which earns no improvement
 * @param previousExperience the same for the survey
 * @param neutralPercentile percentile of a measure without a value of its own; null for 50
 * @param minimumCases fewest cases for a value of its own; null for 25 */
public record CjrQuality(
        @Nullable String complications,
        @Nullable String experience,
        boolean submitted,
        @Nullable Double previousComplications,
        @Nullable Double previousExperience,
        @Nullable Double neutralPercentile,
        @Nullable Integer minimumCases) {

    static final CjrQuality DEFAULT = new CjrQuality(null, null, false, null, null, null, null);

    public CjrQuality {
        Terms.score(previousComplications, "previousComplications");
        Terms.score(previousExperience, "previousExperience");
        Terms.score(neutralPercentile, "neutralPercentile");
        if (minimumCases != null && minimumCases < 0) {
            throw new IllegalArgumentException("minimumCases must be 0 or more but was " + minimumCases);
        }
    }

    String complicationsOrDefault() {
        return complications == null ? "tha-tka-complications" : complications;
    }

    String experienceOrDefault() {
        return experience == null ? "hcahps" : experience;
    }
}
