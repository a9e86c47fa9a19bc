package io.bundlecast.contract.cjr;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.terms.HospitalStatus;
import io.bundlecast.contract.terms.PostEpisode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of CJR that a contract's terms leave to the rule. */
final class CjrProvisions {

    static final Provisions TABLE = Provisions.beside(CjrProvisions.class, "cjr.txt");

    private static final int LOWEST_DECILE = 3;
    private static final int HIGHEST_DECILE = 9;

    private final Cjr terms;
    private final List<Provision> left = new ArrayList<>();

    private CjrProvisions(Cjr terms) {
        this.terms = terms;
    }

    static List<Provision> of(Cjr terms) {
        CjrProvisions provisions = new CjrProvisions(terms);
        provisions.addPrice();
        provisions.addQuality(terms.qualityOrDefault());
        provisions.addLimits();
        return List.copyOf(provisions.left);
    }

    /** How the hospital's part of the blend is rebased: the year is the first or the second of its pair. */
    static Rebasing rebasing(Cjr terms) {
        Provision every = TABLE.inForce("baseline.moves-every", terms.firstDay());
        return new Rebasing(
                TABLE.inForce("baseline.years", terms.firstDay()),
                TABLE.inForce("baseline.gap-years", terms.firstDay()),
                every,
                (terms.year() - 1) % (int) every.value());
    }

    private void addPrice() {
        add("window.days", null);
        add("outpatient.covered", null);
        add("death.cancels", terms.readingsOrDefault().deaths());
        add("blend.hospital", terms.hospitalWeight());
        add("blend.minimum-episodes", null);
        add("baseline.years", terms.baselineEpisodes());
        add("risk.adjusted", null);
        add("trend.limit", null);
        add("normalization.limit", null);
        Double cap = terms.outlierPercentile() == null ? terms.outlierDeviations() : terms.outlierPercentile();
        add("high-cost.deviations", cap);
        add("high-cost.percentile", cap);
    }

    private void addQuality(CjrQuality quality) {
        add("points.complications", null);
        add("points.experience", null);
        add("points.submission", null);
        for (int decile = HIGHEST_DECILE; decile >= LOWEST_DECILE; decile--) {
            add("points.share." + 10 * decile, null);
        }
        add("improvement.share", null);
        add("improvement.deciles", null);
        add("quality.neutral-percentile", quality.neutralPercentile());
        add("quality.minimum-cases", quality.minimumCases());
        for (String threshold : List.of("acceptable", "good", "excellent")) {
            left.add(TABLE.inForce("threshold." + threshold, terms.thresholdsFrom()));
        }
        for (CjrCategory category : CjrCategory.values()) {
            add(
                    "discount.reconciliation." + category.key(),
                    terms.reconciliationDiscounts().get(category));
            add(
                    "discount.repayment." + category.key(),
                    terms.repaymentDiscounts().get(category));
        }
    }

    private void addLimits() {
        HospitalStatus status = terms.status();
        boolean special = status != null && status.limitsCjrLosses();
        add("stop-gain", terms.stopGain());
        add(special ? "stop-loss.special" : "stop-loss", terms.stopLoss());
        PostEpisode rule = terms.postEpisode() == null ? PostEpisode.DEFAULT : terms.postEpisode();
        if (rule.testOrDefault() != PostEpisode.Test.NONE) {
            boolean hospital = rule.testOrDefault() == PostEpisode.Test.HOSPITAL;
            add("post-episode.deviations", rule.deviations());
            add(hospital ? "post-episode.hospital-cv" : "post-episode.episode-cv", rule.cv());
        }
        if (!terms.sharing().isEmpty()) {
            add("alignment.total", null);
            add("alignment.collaborator", null);
            add("alignment.aco", null);
            add("gainshare.fee-limit", null);
        }
    }

    private void add(String name, @Nullable Object stated) {
        if (stated == null) {
            left.add(TABLE.inForce(name, terms.firstDay()));
        }
    }
}
