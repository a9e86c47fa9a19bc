package io.bundlecast.contract.team;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.Terms;
import io.bundlecast.uncertainty.TextTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How TEAM turns measures into a composite quality score.
 *
 * <p>CQS = sum of volume-weighted scaled scores, each 0 to 100 among the nation's hospitals. A measure of the scenario counts when it is in force in the
 * performance year; measures that the rule does not know always count.
 *
 * @param measures ids of the measures that count; null for all of the scenario that are in force
 * @param neutralScore score of a measure with too few cases; null for the default of 50 (mark: known, medium confidence)
 * @param minimumCases fewest cases for a score of its own; null for the default of 25 */
public record TeamQuality(
        @Nullable List<String> measures,
        @Nullable Double neutralScore,
        @Nullable Integer minimumCases) {

    private static final List<List<String>> MEASURES = TextTable.rows(TeamQuality.class, "team-measures.txt", 5);
    static final TeamQuality DEFAULT = new TeamQuality(null, null, null);

    public TeamQuality {
        Terms.score(neutralScore, "neutralScore");
        if (minimumCases != null && minimumCases < 0) {
            throw new IllegalArgumentException("minimumCases must be 0 or more but was " + minimumCases);
        }
        measures = measures == null ? null : List.copyOf(measures);
    }

    static TeamQuality orDefault(@Nullable TeamQuality quality) {
        return quality == null ? DEFAULT : quality;
    }

    /** Measures beyond those that a statement has lines for. */
    List<Lack> lacks(CareScope care, int calendarYear) {
        long counted = care.qualityMeasures().stream()
                .filter(measure -> counts(measure, calendarYear))
                .count();
        return counted <= CompositeScore.MOST_MEASURES
                ? List.of()
                : List.of(new Lack(
                        "quality",
                        "scores " + counted + " quality measures, but has room for " + CompositeScore.MOST_MEASURES
                                + ".",
                        "Name those that count under the contract's 'quality: {measures: [...]}'."));
    }

    boolean counts(String measure, int calendarYear) {
        return measures == null ? inForce(measure, calendarYear) : measures.contains(measure);
    }

    private static boolean inForce(String measure, int calendarYear) {
        for (List<String> row : MEASURES) {
            if (row.get(0).equals(measure)) {
                return calendarYear >= Integer.parseInt(row.get(1)) && calendarYear <= Integer.parseInt(row.get(2));
            }
        }
        return true;
    }
}
