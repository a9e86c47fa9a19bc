package io.bundlecast.contract.team;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The composite quality score of a hospital, each measure weighed by the episodes that it speaks for.
 *
 * <p>For example, volumes 200, 200 and 120 with scores 62, 48 and 75 give 59.6154. Without measures or episodes it is the neutral score. */
final class CompositeScore {

    /** The most measures that a statement has lines for. */
    static final int MOST_MEASURES = 7;

    private final Weighed[] measures;
    private final double neutralScore;
    private final Lines lines;

    /** The contract's own lines of its statement.
     *
     * @param firstMeasure place of the first measure's line; there is room for {@value #MOST_MEASURES}
     * @param source where the scores are described */
    record Lines(int firstMeasure, String source, Rule inpatient, Rule joints, Rule outpatient, Rule score) {

        private Rule measure(int place, String title) {
            if (place >= MOST_MEASURES) {
                throw new IllegalArgumentException("a composite score takes at most " + MOST_MEASURES + " measures");
            }
            return new Rule(
                    firstMeasure + place,
                    "Score, " + title,
                    "percentile in the nation, 0 to 100",
                    source,
                    Rule.Unit.NUMBER);
        }
    }

    /** One measure that counts: its place in the experience, and whether it has cases enough for a score of its own. */
    private record Weighed(int place, boolean scored, QualityMeasure.Volumes volumes, Rule rule) {}

    /** The episodes that measures speak for. */
    record Volumes(double inpatient, double joints, double outpatient) {}

    /** @param counts whether a measure counts, by its id
     * @param minimumCases fewest cases for a score of its own
     * @param neutralScore score of a measure with fewer */
    CompositeScore(
            List<QualityMeasure> all, Predicate<String> counts, double minimumCases, double neutralScore, Lines lines) {
        this.neutralScore = neutralScore;
        this.lines = lines;
        List<Weighed> counted = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            QualityMeasure measure = all.get(place);
            if (counts.test(measure.id())) {
                Rule rule = lines.measure(counted.size(), measure.title());
                counted.add(new Weighed(place, measure.cases() >= minimumCases, measure.volumes(), rule));
            }
        }
        measures = counted.toArray(Weighed[]::new);
    }

    List<Rule> rules() {
        return Arrays.stream(measures).map(Weighed::rule).toList();
    }

    /** Posts each measure's score, the volumes and the composite. */
    void post(Experience experience, Volumes volumes, double composite, Ledger ledger) {
        for (Weighed measure : measures) {
            ledger.step(measure.rule(), score(experience, measure));
        }
        ledger.step(lines.inpatient(), volumes.inpatient());
        ledger.step(lines.joints(), volumes.joints());
        ledger.step(lines.outpatient(), volumes.outpatient());
        ledger.step(lines.score(), composite);
    }

    double score(Experience experience, Volumes volumes) {
        double sum = 0;
        double weights = 0;
        for (Weighed measure : measures) {
            double weight = weight(measure.volumes(), volumes);
            weights += weight;
            sum += weight * score(experience, measure);
        }
        return weights > 0 ? sum / weights : neutralScore;
    }

    private double score(Experience experience, Weighed measure) {
        return measure.scored() ? experience.qualityScore(measure.place()) : neutralScore;
    }

    private static double weight(QualityMeasure.Volumes kind, Volumes volumes) {
        if (kind == QualityMeasure.Volumes.ALL_INPATIENT) {
            return volumes.inpatient();
        }
        return kind == QualityMeasure.Volumes.OUTPATIENT ? volumes.outpatient() : volumes.joints();
    }
}
