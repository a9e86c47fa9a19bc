package io.bundlecast.contract;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.Set;

/** The Alternative Quality Contract bound to a network's members. */
final class AqcSettlement implements Settlement {

    private static final int MONTHS = 12;

    private final AlternativeQualityContract terms;
    private final MemberScope scope;
    private final GatedScore quality;
    private final double perMember;
    private final double historyFactor;
    private final double share;
    private final double floor;
    private final double ceiling;
    private final double qualityPayment;

    AqcSettlement(AlternativeQualityContract terms, Market market) {
        this.terms = terms;
        scope = new MemberScope(terms.lines(), market.members());
        quality = new GatedScore(terms.gates(), scope);
        double risk = Terms.orElse(terms.riskScore(), 1);
        historyFactor = Terms.orElse(terms.historyFactor(), 1) * risk;
        double grown = Terms.orElse(terms.basePerMember(), 0) * risk;
        for (int year = 1; year <= terms.contractYear(); year++) {
            grown *= 1 + terms.growthOf(year);
        }
        perMember = grown;
        share = ChronicProvisions.or(terms.share(), "aqc.share");
        floor = ChronicProvisions.value("aqc.share-floor");
        ceiling = ChronicProvisions.value("aqc.share-ceiling");
        qualityPayment = ChronicProvisions.or(terms.qualityPayment(), "aqc.quality-payment");
    }

    @Override
    public List<Rule> rules() {
        return AqcRules.STATEMENT;
    }

    @Override
    public Set<Account> parties() {
        return Set.of(PAYER, NETWORK, HOSPITAL, PHYSICIANS);
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double members = scope.total(experience, MemberMeasure.MEMBERS);
        double budget = terms.basePerMember() == null
                ? historyFactor * scope.presentLimitedSpend(experience)
                : perMember * members;
        double claims = scope.limitedSpend(experience);
        double difference = budget - claims;
        double score = quality.at(experience);
        double kept = terms.version() == 1 ? share : share(score, difference);
        double rate = terms.version() == 1 ? bonus(score) : 0;
        double forQuality =
                terms.version() == 1 ? rate * budget : qualityPayment * score / GatedScore.GATES * MONTHS * members;
        ledger.step(AqcRules.MEMBERS, members);
        ledger.step(AqcRules.PER_MEMBER, members == 0 ? 0 : budget / members);
        ledger.step(AqcRules.BUDGET, budget);
        ledger.step(AqcRules.CLAIMS, claims);
        ledger.step(AqcRules.DIFFERENCE, difference);
        ledger.step(AqcRules.SCORE, score);
        ledger.step(AqcRules.SHARE, kept);
        ledger.transfer(AqcRules.SETTLEMENT, PAYER, NETWORK, kept * difference);
        ledger.step(AqcRules.BONUS_RATE, rate);
        ledger.transfer(AqcRules.QUALITY, PAYER, NETWORK, forQuality);
        terms.splitOrDefault().post(kept * difference + forQuality, ledger);
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
