package io.bundlecast.contract;

import io.bundlecast.care.QualityMeasure;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The composite quality score of a hospital, each measure weighed by the episodes that it speaks for.
 *
 * <p>For example, volumes 200, 200 and 120 with scores 62, 48 and 75 give 59.6154. Without measures or episodes it is the neutral score. */
final class TeamComposite {

    private final Weighed[] measures;
    private final double neutralScore;

    /** One measure that counts: its place in the experience, and whether it has cases enough for a score of its own. */
    private record Weighed(int place, boolean scored, QualityMeasure.Volumes volumes, Rule rule) {}

    /** The episodes that measures speak for. */
    record Volumes(double inpatient, double joints, double outpatient) {}

    TeamComposite(Team terms, Market market) {
        TeamQuality quality = terms.quality() == null ? TeamQuality.DEFAULT : terms.quality();
        double fewest =
                quality.minimumCases() == null ? terms.provision("quality.minimum-cases") : quality.minimumCases();
        neutralScore = Terms.orElse(quality.neutralScore(), terms.provision("quality.neutral-score"));
        measures = counted(quality, fewest, terms.calendarYear(), market.qualityMeasures());
    }

    private static Weighed[] counted(TeamQuality quality, double fewest, int calendarYear, List<QualityMeasure> all) {
        List<Weighed> counted = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            QualityMeasure measure = all.get(place);
            if (quality.counts(measure.id(), calendarYear)) {
                Rule rule = TeamRules.measure(counted.size(), measure.title());
                counted.add(new Weighed(place, measure.cases() >= fewest, measure.volumes(), rule));
            }
        }
        return counted.toArray(Weighed[]::new);
    }

    List<Rule> rules() {
        return Arrays.stream(measures).map(Weighed::rule).toList();
    }

    /** Posts each measure's score, the volumes and the composite. */
    void post(Experience experience, Volumes volumes, double composite, Ledger ledger) {
        for (Weighed measure : measures) {
            ledger.step(measure.rule(), score(experience, measure));
        }
        ledger.step(TeamRules.INPATIENT, volumes.inpatient());
        ledger.step(TeamRules.JOINTS, volumes.joints());
        ledger.step(TeamRules.OUTPATIENT, volumes.outpatient());
        ledger.step(TeamRules.SCORE, composite);
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
