package io.bundlecast.contract.incentive;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.OwnHistory;
import io.bundlecast.contract.terms.QualityScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A health plan's incentive for hospitals and physicians on top of their fees, as Independence Blue Cross paid: a pool earned by goals of quality and by cost, behind a minimum of quality.
 *
 * <p>Nothing when the mean score of all goals is below the minimum. Else pool x (sum over goals of weight x f + weight of cost x min(1, max(0, (T - C) / T) / full
 * saving)), with f = clip((score - threshold) / (benchmark - threshold), 0, 1), C the spend and T the own history x realised regional trend. The hospital receives its
 * share, physicians the rest.
 *
 * <p>For example, a pool of 2% of $50.0m, f of 1, .5 and .25, a saving of 2% of T with all earned at 5%: $1.0m x (.30 + .10 + .05 + .12) = $570,000, of which the
 * hospital receives $342,000.
 *
 * @param lines ids of the lines of care covered; null for all episodes and members
 * @param poolRate pool over payments to the hospital; null for 2%
 * @param minimumScore mean score of all goals below which nothing is paid, 0 to 100; null for 50
 * @param readmission goal on readmissions; null for none
 * @param infection goal on infections; null for none
 * @param evidence goal on care by the evidence; null for none
 * @param costWeight part of the pool for cost, 0 to 1; null for 30%
 * @param fullSaving saving over T that earns all of that part; null for 5%
 * @param hospitalShare hospital's share of what is paid; null for 60% */
public record Incentive(
        @Nullable List<String> lines,
        @Nullable Double poolRate,
        @Nullable Double minimumScore,
        @Nullable IncentiveGoal readmission,
        @Nullable IncentiveGoal infection,
        @Nullable IncentiveGoal evidence,
        @Nullable Double costWeight,
        @Nullable Double fullSaving,
        @Nullable Double hospitalShare)
        implements Contract {

    static final Provisions PROVISIONS = Provisions.beside(Incentive.class, "incentive.txt");

    /** The goals in the order of the statement. */
    enum Goal {
        READMISSION,
        INFECTION,
        EVIDENCE
    }

    public Incentive {
        lines = lines == null ? null : List.copyOf(lines);
        Terms.fraction(poolRate, "poolRate");
        Terms.score(minimumScore, "minimumScore");
        Terms.fraction(costWeight, "costWeight");
        Terms.positive(fullSaving, "fullSaving");
        Terms.fraction(fullSaving, "fullSaving");
        Terms.fraction(hospitalShare, "hospitalShare");
        if (readmission == null && infection == null && evidence == null) {
            throw new IllegalArgumentException(
                    "readmission, infection or evidence must be stated: quality stands before any payment");
        }
        double sum = Terms.orElse(costWeight, PROVISIONS.value("weight.cost"))
                + weight(readmission, "weight.readmission")
                + weight(infection, "weight.infection")
                + weight(evidence, "weight.evidence");
        if (sum > 1 + 1e-12) {
            throw new IllegalArgumentException(
                    "weights of all goals and of cost together must be at most 100% but were " + Terms.percent(sum));
        }
    }

    @Override
    public Set<String> lines(CareScope care) {
        return OwnHistory.lines(lines, care);
    }

    @Override
    public String coverage() {
        return "episode lines and chronic lines";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        List<Lack> lacks = new ArrayList<>();
        goals().forEach((goal, terms) -> lacks.addAll(QualityScore.lacks(
                terms.measures(),
                terms.memberMeasures(),
                lines,
                care,
                goal.name().toLowerCase(Locale.ROOT))));
        return lacks;
    }

    @Override
    public Settlement settlement(Market market) {
        return new IncentiveSettlement(this, market);
    }

    /** The goals agreed. */
    Map<Goal, IncentiveGoal> goals() {
        Map<Goal, IncentiveGoal> goals = new EnumMap<>(Goal.class);
        put(goals, Goal.READMISSION, readmission);
        put(goals, Goal.INFECTION, infection);
        put(goals, Goal.EVIDENCE, evidence);
        return goals;
    }

    private static void put(Map<Goal, IncentiveGoal> goals, Goal goal, @Nullable IncentiveGoal terms) {
        if (terms != null) {
            goals.put(goal, terms);
        }
    }

    /** The part of the pool that a goal can earn; 0 for one that is not agreed. */
    static double weight(@Nullable IncentiveGoal goal, String name) {
        return goal == null ? 0 : Terms.orElse(goal.weight(), PROVISIONS.value(name));
    }

    @Override
    public List<Provision> provisions() {
        LeftToRule left = new LeftToRule(PROVISIONS)
                .unless(poolRate, "pool.rate")
                .unless(minimumScore, "minimum-score")
                .unless(costWeight, "weight.cost")
                .unless(fullSaving, "full-saving")
                .unless(hospitalShare, "share.hospital");
        goals().forEach((goal, terms) -> left.unless(terms.weight(), weightName(goal)));
        boolean thresholds = goals().values().stream().allMatch(terms -> terms.threshold() != null);
        boolean benchmarks = goals().values().stream().allMatch(terms -> terms.benchmark() != null);
        return left.unless(thresholds ? Boolean.TRUE : null, "goal.threshold")
                .unless(benchmarks ? Boolean.TRUE : null, "goal.benchmark")
                .list();
    }

    static String weightName(Goal goal) {
        return switch (goal) {
            case READMISSION -> "weight.readmission";
            case INFECTION -> "weight.infection";
            case EVIDENCE -> "weight.evidence";
        };
    }
}
