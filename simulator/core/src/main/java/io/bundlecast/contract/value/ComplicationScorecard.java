package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import io.bundlecast.random.StandardNormal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles cost against a budget with a part of avoidable complications, and releases a withhold by a scorecard, as PROMETHEUS does (F7).
 *
 * <p>Budget = typical x (1 + margin) + allowance x expected complications; score = 70% own + 30% team; release h = 0 below 0.50, then in proportion, 1 at 0.85. Pay = a surplus if the
 * score reaches the floor, or a deficit, less the withhold that is not released. For example typical care of $4,012 and complications of $3,068, allowance 0.5, no margin: budget
 * $5,546 and, with a cost of $5,180.20, a surplus of $365.80. Own 0.80 and team 0.70: score 0.77, release 0.7714. Own score: the mean over hospital measures of the
 * share of peers that do worse and over members' measures of the share of members who meet them. Value is budget less cost.
 *
 * @param allowance part of expected complications in the budget; 50% when left out
 * @param margin on typical care; 5% when left out
 * @param ownWeight weight of the own score; 70% when left out
 * @param teamScore the team's score; 0.70 when left out
 * @param floor score from which a surplus is kept and release begins; 0.50 when left out
 * @param full score at which all is released; 0.85 when left out
 * @param withhold part of the budget withheld; 10% when left out */
public record ComplicationScorecard(
        @Nullable Double allowance,
        @Nullable Double margin,
        @Nullable Double ownWeight,
        @Nullable Double teamScore,
        @Nullable Double floor,
        @Nullable Double full,
        @Nullable Double withhold)
        implements ValueFormula {

    public ComplicationScorecard {
        Terms.fraction(allowance, "allowance");
        Terms.fraction(margin, "margin");
        Terms.fraction(ownWeight, "ownWeight");
        Terms.fraction(teamScore, "teamScore");
        Terms.fraction(floor, "floor");
        Terms.fraction(full, "full");
        Terms.fraction(withhold, "withhold");
        allowance = Defaults.orElse(allowance, "scorecard.allowance");
        margin = Defaults.orElse(margin, "scorecard.margin");
        ownWeight = Defaults.orElse(ownWeight, "scorecard.own-weight");
        teamScore = Defaults.orElse(teamScore, "scorecard.team-score");
        floor = Defaults.orElse(floor, "scorecard.floor");
        full = Defaults.orElse(full, "scorecard.full");
        withhold = Defaults.orElse(withhold, "scorecard.withhold");
        if (full <= floor) {
            throw new IllegalArgumentException("full must be above the floor of " + floor + " but was " + full);
        }
    }

    @Override
    public Scale scale() {
        return Scale.DOLLARS;
    }

    /** The budget for care whose typical and avoidable parts are expected to cost so much. */
    double budget(double typical, double complications) {
        return typical * (1 + Defaults.orElse(margin, "scorecard.margin"))
                + Defaults.orElse(allowance, "scorecard.allowance") * complications;
    }

    private double budget(CareYear year) {
        return budget(year.target() - year.expectedAvoidable(), year.expectedAvoidable());
    }

    double score(double own) {
        double weight = Defaults.orElse(ownWeight, "scorecard.own-weight");
        return weight * own + (1 - weight) * Defaults.orElse(teamScore, "scorecard.team-score");
    }

    private double score(CareYear year) {
        int n = year.qualityDeviations().size() + year.memberRates().size();
        double own = n == 0 ? 0.5 : 0;
        for (double deviation : year.qualityDeviations()) {
            own += StandardNormal.cdf(deviation) / n;
        }
        for (double rate : year.memberRates()) {
            own += rate / n;
        }
        return score(own);
    }

    /** The part of the withhold that is paid out. */
    double release(double score) {
        double from = Defaults.orElse(floor, "scorecard.floor");
        double to = Defaults.orElse(full, "scorecard.full");
        return score < from ? 0 : Terms.clamp((score - from) / (to - from), 0, 1);
    }

    @Override
    public double value(CareYear year) {
        return budget(year) - year.cost();
    }

    @Override
    public double pay(CareYear year) {
        double balance = value(year);
        double score = score(year);
        boolean kept = score >= Defaults.orElse(floor, "scorecard.floor");
        double held = Defaults.orElse(withhold, "scorecard.withhold") * budget(year) * (1 - release(score));
        return (kept ? balance : Math.min(0, balance)) - held;
    }

    @Override
    public List<Provision> provisions() {
        return Defaults.latest()
                .and("scorecard.allowance", Defaults.orElse(allowance, "scorecard.allowance"))
                .and("scorecard.margin", Defaults.orElse(margin, "scorecard.margin"))
                .and("scorecard.own-weight", Defaults.orElse(ownWeight, "scorecard.own-weight"))
                .and("scorecard.team-score", Defaults.orElse(teamScore, "scorecard.team-score"))
                .and("scorecard.floor", Defaults.orElse(floor, "scorecard.floor"))
                .and("scorecard.full", Defaults.orElse(full, "scorecard.full"))
                .and("scorecard.withhold", Defaults.orElse(withhold, "scorecard.withhold"))
                .list();
    }
}
