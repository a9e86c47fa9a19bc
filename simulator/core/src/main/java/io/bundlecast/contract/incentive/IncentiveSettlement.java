package io.bundlecast.contract.incentive;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.OwnHistory;
import io.bundlecast.contract.terms.QualityScore;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incentive bound to the members and episodes of a scenario. */
final class IncentiveSettlement implements Settlement {

    private final OwnHistory history;
    private final List<Part> parts;
    private final List<Rule> rules;
    private final double poolRate;
    private final double minimumScore;
    private final double costWeight;
    private final double fullSaving;
    private final double hospitalShare;

    /** A goal with its measures found. */
    private record Part(IncentiveGoal goal, double weight, QualityScore score, Rule rule) {}

    IncentiveSettlement(Incentive terms, Market market) {
        history = new OwnHistory(terms.lines(), market);
        parts = terms.goals().entrySet().stream()
                .map(each -> part(each.getKey(), each.getValue(), terms.lines(), market))
                .toList();
        rules = IncentiveRules.statement(terms.goals().keySet());
        poolRate = or(terms.poolRate(), "pool.rate");
        minimumScore = or(terms.minimumScore(), "minimum-score");
        costWeight = or(terms.costWeight(), "weight.cost");
        fullSaving = or(terms.fullSaving(), "full-saving");
        hospitalShare = or(terms.hospitalShare(), "share.hospital");
    }

    private static double or(@Nullable Double stated, String name) {
        return Terms.orElse(stated, Incentive.PROVISIONS.value(name));
    }

    private static Part part(Incentive.Goal goal, IncentiveGoal terms, @Nullable List<String> lines, Market market) {
        QualityScore score = QualityScore.required(
                terms.measures(), terms.memberMeasures(), lines, market, "an incentive pays for quality");
        return new Part(terms, Incentive.weight(terms, Incentive.weightName(goal)), score, IncentiveRules.of(goal));
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double payments = history.hospitalPayments(experience);
        double pool = poolRate * payments;
        ledger.step(IncentiveRules.PAYMENTS, payments);
        ledger.step(IncentiveRules.POOL, pool);
        double quality = quality(experience);
        ledger.step(IncentiveRules.SCORE, quality);
        double earned = byGoals(experience, ledger) + byCost(experience, ledger);
        double paid = quality < minimumScore ? 0 : earned;
        ledger.step(IncentiveRules.EARNED, paid);
        ledger.transfer(IncentiveRules.TO_HOSPITAL, PAYER, HOSPITAL, hospitalShare * paid * pool);
        ledger.transfer(IncentiveRules.TO_PHYSICIANS, PAYER, PHYSICIANS, (1 - hospitalShare) * paid * pool);
    }

    /** The mean score of the measures of all goals. */
    private double quality(Experience experience) {
        double sum = 0;
        double count = 0;
        for (Part part : parts) {
            sum += part.score().count() * part.score().of(experience);
            count += part.score().count();
        }
        return sum / count;
    }

    private double byGoals(Experience experience, Ledger ledger) {
        double sum = 0;
        for (Part part : parts) {
            double earned = part.weight() * part.goal().earned(part.score().of(experience));
            ledger.step(part.rule(), earned);
            sum += earned;
        }
        return sum;
    }

    private double byCost(Experience experience, Ledger ledger) {
        double target =
                (history.ofMembers(experience) + history.ofEpisodes(experience)) * experience.regionalTrendRatio();
        double spend = history.spend(experience);
        double saving = target == 0 ? 0 : Math.max(0, (target - spend) / target);
        double earned = costWeight * Math.min(1, saving / fullSaving);
        ledger.step(IncentiveRules.TARGET, target);
        ledger.step(IncentiveRules.SPEND, spend);
        ledger.step(IncentiveRules.COST, earned);
        return earned;
    }
}
