package io.bundlecast.contract.cjr;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CJR's composite quality score, 0 to 20 and improvement beside that, and the category that it makes.
 *
 * <p>For example, complications at the 55th percentile (7 points), a survey below the 30th (0) and no submission give 7.00: Good under both versions of the
 * thresholds. */
final class CjrComposite {

    private static final int NONE = -1;
    private static final int DECILE = 10;
    private static final int HIGHEST = 90;
    private static final int LOWEST = 30;

    private final double[] shares = new double[(HIGHEST - LOWEST) / DECILE + 1];
    private final Part complications;
    private final Part experience;
    private final double submission;
    private final double improvementShare;
    private final double improvementDeciles;
    private final double neutral;
    private final double acceptable;
    private final double good;
    private final double excellent;

    /** One measure: its place in the experience, its most points, its percentile a year before. */
    private record Part(int place, double most, @Nullable Double previous) {}

    CjrComposite(Cjr terms, Market market) {
        CjrQuality quality = terms.qualityOrDefault();
        double fewest =
                quality.minimumCases() == null ? terms.provision("quality.minimum-cases") : quality.minimumCases();
        List<QualityMeasure> all = market.qualityMeasures();
        complications = new Part(
                place(all, quality.complicationsOrDefault(), fewest),
                terms.provision("points.complications"),
                quality.previousComplications());
        experience = new Part(
                place(all, quality.experienceOrDefault(), fewest),
                terms.provision("points.experience"),
                quality.previousExperience());
        submission = quality.submitted() ? terms.provision("points.submission") : 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = terms.provision("points.share." + (LOWEST + i * DECILE));
        }
        improvementShare = terms.provision("improvement.share");
        improvementDeciles = terms.provision("improvement.deciles");
        neutral = Terms.orElse(quality.neutralPercentile(), terms.provision("quality.neutral-percentile"));
        LocalDate version = terms.thresholdsFrom();
        acceptable = CjrProvisions.TABLE.value("threshold.acceptable", version);
        good = CjrProvisions.TABLE.value("threshold.good", version);
        excellent = CjrProvisions.TABLE.value("threshold.excellent", version);
    }

    private static int place(List<QualityMeasure> all, String id, double fewest) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(id) && all.get(place).cases() >= fewest) {
                return place;
            }
        }
        return NONE;
    }

    /** Posts the points of each part and the score. */
    double post(Experience year, Ledger ledger) {
        double ofComplications = points(complications, year);
        double ofExperience = points(experience, year);
        ledger.step(CjrRules.COMPLICATIONS, ofComplications);
        ledger.step(CjrRules.EXPERIENCE, ofExperience);
        ledger.step(CjrRules.SUBMISSION, submission);
        double score = ofComplications + ofExperience + submission;
        ledger.step(CjrRules.SCORE, score);
        return score;
    }

    CjrCategory category(double score) {
        if (score < acceptable) {
            return CjrCategory.BELOW_ACCEPTABLE;
        }
        if (score < good) {
            return CjrCategory.ACCEPTABLE;
        }
        return score > excellent ? CjrCategory.EXCELLENT : CjrCategory.GOOD;
    }

    private double points(Part part, Experience year) {
        double percentile = part.place() == NONE ? neutral : year.qualityScore(part.place());
        boolean improved = part.previous() != null
                && Math.floor(percentile / DECILE) - Math.floor(part.previous() / DECILE) >= improvementDeciles;
        return part.most() * (share(percentile) + (improved ? improvementShare : 0));
    }

    private double share(double percentile) {
        if (percentile < LOWEST) {
            return 0;
        }
        return shares[(int) ((Math.min(percentile, HIGHEST) - LOWEST) / DECILE)];
    }
}
