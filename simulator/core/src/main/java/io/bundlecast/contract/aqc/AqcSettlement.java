package io.bundlecast.contract.aqc;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.RiskSettlement;
import io.bundlecast.contract.terms.SharedRisk;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Alternative Quality Contract bound to a network's members. */
final class AqcSettlement implements Settlement {

    private static final int MONTHS = 12;

    private final AlternativeQualityContract terms;
    private final Market market;
    private final MemberScope scope;
    private final GatedScore quality;
    private final double perMember;
    private final double severity;
    private final double historyFactor;
    private final double share;
    private final double floor;
    private final double ceiling;
    private final double qualityPayment;
    private final @Nullable SharedRisk risk;

    AqcSettlement(AlternativeQualityContract terms, Market market) {
        this.terms = terms;
        this.market = market;
        scope = new MemberScope(terms.lines(), market.members());
        quality = new GatedScore(terms.gates(), scope);
        severity = Terms.orElse(terms.riskScore(), 1);
        historyFactor = Terms.orElse(terms.historyFactor(), 1) * severity;
        double grown = Terms.orElse(terms.basePerMember(), 0) * severity;
        for (int year = 1; year <= terms.contractYear(); year++) {
            grown *= 1 + terms.growthOf(year);
        }
        perMember = grown;
        share = AlternativeQualityContract.PROVISIONS.or(terms.share(), "aqc.share");
        floor = AlternativeQualityContract.PROVISIONS.value("aqc.share-floor");
        ceiling = AlternativeQualityContract.PROVISIONS.value("aqc.share-ceiling");
        qualityPayment = AlternativeQualityContract.PROVISIONS.or(terms.qualityPayment(), "aqc.quality-payment");
        risk = SharedRisk.of(terms.risk(), scope);
    }

    @Override
    public List<Rule> rules() {
        return AqcRules.statement(risk);
    }

    @Override
    public Set<Account> parties() {
        Set<Account> parties = EnumSet.of(PAYER, NETWORK, HOSPITAL, PHYSICIANS);
        if (risk != null) {
            parties.addAll(risk.terms().parties());
        }
        return parties;
    }

    @Override
    public Rebasing rebasing() {
        return terms.rebasing();
    }

    @Override
    public double ownSpend(Experience experience) {
        boolean insured = risk != null && risk.terms().insuresCases();
        double expected = terms.basePerMember() == null
                ? severity * scope.presentSpend(experience, !insured)
                : perMember * scope.total(experience, MemberMeasure.MEMBERS);
        return Rebasing.ratio(claims(experience, insured), expected * experience.regionalTrendRatio());
    }

    private double claims(Experience experience, boolean insured) {
        return insured ? scope.wholeSpend(experience) : scope.limitedSpend(experience);
    }

    @Override
    public List<FixedFigure> fixed() {
        return quality.fixed();
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        boolean insured = risk != null && risk.terms().insuresCases();
        double members = scope.total(experience, MemberMeasure.MEMBERS);
        double budget = market.ownHistory(experience)
                * (terms.basePerMember() == null
                        ? historyFactor * scope.presentSpend(experience, !insured)
                        : perMember * members);
        double claims = claims(experience, insured);
        double difference = budget - claims;
        double score = quality.at(experience);
        ledger.step(AqcRules.MEMBERS, members);
        ledger.step(AqcRules.PER_MEMBER, members == 0 ? 0 : budget / members);
        ledger.step(AqcRules.BUDGET, budget);
        ledger.step(AqcRules.CLAIMS, claims);
        ledger.step(AqcRules.DIFFERENCE, difference);
        double shared = risk == null
                ? share(difference, score, ledger)
                : share(risk, stake(difference, budget, members, experience), score, experience, ledger);
        double forQuality = forQuality(score, budget, members, ledger);
        terms.splitOrDefault().post(shared + forQuality, ledger);
    }

    /** The surplus or deficit, with what members cost beyond an insured amount and what their own history makes of that. */
    private RiskSettlement.Stake stake(double difference, double budget, double members, Experience experience) {
        return new RiskSettlement.Stake(
                difference,
                budget,
                members,
                scope.wholeSpend(experience) - scope.limitedSpend(experience),
                scope.presentSpend(experience, false) - scope.presentSpend(experience, true));
    }

    private double share(double difference, double score, Ledger ledger) {
        double kept = shareOf(difference, score, ledger);
        ledger.transfer(AqcRules.SETTLEMENT, PAYER, NETWORK, kept * difference);
        return kept * difference;
    }

    private double share(
            SharedRisk risk, RiskSettlement.Stake stake, double score, Experience experience, Ledger ledger) {
        double open = risk.open(stake, experience, ledger);
        return risk.close(open, shareOf(open, score, ledger) * open, stake, ledger);
    }

    private double shareOf(double difference, double score, Ledger ledger) {
        double kept = terms.version() == 1 ? share : share(score, difference);
        ledger.step(AqcRules.SCORE, score);
        ledger.step(AqcRules.SHARE, kept);
        return kept;
    }

    private double forQuality(double score, double budget, double members, Ledger ledger) {
        double rate = terms.version() == 1 ? bonus(score) : 0;
        double paid =
                terms.version() == 1 ? rate * budget : qualityPayment * score / GatedScore.GATES * MONTHS * members;
        ledger.step(AqcRules.BONUS_RATE, rate);
        ledger.transfer(AqcRules.QUALITY, PAYER, NETWORK, paid);
        return paid;
    }

    /** The second version's share of a surplus, or of a deficit. */
    private double share(double score, double difference) {
        double moved = (ceiling - floor) * (score - 1) / (GatedScore.GATES - 1);
        return Terms.clamp(difference > 0 ? floor + moved : ceiling - moved, floor, ceiling);
    }

    private double bonus(double score) {
        int below = (int) Math.min(GatedScore.GATES - 1, Math.floor(score));
        double low = terms.bonusAt(below);
        return low + (score - below) * (terms.bonusAt(below + 1) - low);
    }
}
