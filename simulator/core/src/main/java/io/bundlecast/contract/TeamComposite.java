package io.bundlecast.contract;

import io.bundlecast.care.QualityMeasure;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;

/** The composite quality score of a hospital, each measure weighed by the episodes that it speaks for.
 *
 * <p>For example, volumes 200, 200 and 120 with scores 62, 48 and 75 give 59.6154. Without measures or episodes it is the neutral score. */
final class TeamComposite {

    private final int[] places;
    private final boolean[] scored;
    private final QualityMeasure.Volumes[] volumes;
    private final List<Rule> rules = new ArrayList<>();
    private final double neutralScore;

    TeamComposite(Team terms, Market market) {
        TeamQuality quality = terms.quality() == null ? TeamQuality.DEFAULT : terms.quality();
        List<QualityMeasure> all = market.qualityMeasures();
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (quality.counts(all.get(i).id(), terms.calendarYear())) {
                counted.add(i);
            }
        }
        if (counted.size() > TeamRules.MOST_MEASURES) {
            throw new IllegalArgumentException(
                    "a composite score takes at most " + TeamRules.MOST_MEASURES + " measures");
        }
        double fewest =
                quality.minimumCases() == null ? terms.provision("quality.minimum-cases") : quality.minimumCases();
        neutralScore = Terms.orElse(quality.neutralScore(), terms.provision("quality.neutral-score"));
        places = new int[counted.size()];
        scored = new boolean[places.length];
        volumes = new QualityMeasure.Volumes[places.length];
        for (int i = 0; i < places.length; i++) {
            QualityMeasure measure = all.get(counted.get(i));
            places[i] = counted.get(i);
            scored[i] = measure.cases() >= fewest;
            volumes[i] = measure.volumes();
            rules.add(TeamRules.measure(i, measure.title()));
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** Posts each measure's score. */
    void post(Experience experience, Ledger ledger) {
        for (int i = 0; i < places.length; i++) {
            ledger.step(rules.get(i), score(experience, i));
        }
    }

    /** The composite with the given episodes: all inpatient, inpatient joint replacement, outpatient. */
    double score(Experience experience, double inpatient, double joints, double outpatient) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < places.length; i++) {
            double weight = weight(volumes[i], inpatient, joints, outpatient);
            weights += weight;
            sum += weight * score(experience, i);
        }
        return weights > 0 ? sum / weights : neutralScore;
    }

    private double score(Experience experience, int i) {
        return scored[i] ? experience.qualityScore(places[i]) : neutralScore;
    }

    private static double weight(QualityMeasure.Volumes volumes, double inpatient, double joints, double outpatient) {
        if (volumes == QualityMeasure.Volumes.ALL_INPATIENT) {
            return inpatient;
        }
        return volumes == QualityMeasure.Volumes.OUTPATIENT ? outpatient : joints;
    }
}
