package io.bundlecast.contract.incentive;

import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of an incentive's statement. */
final class IncentiveRules {

    private static final String FORM = "Form assumed: the plan's arithmetic was not published";

    static final Rule PAYMENTS =
            new Rule(10, "Payments to the hospital", "stays + readmissions that returned + payments for members", FORM);
    static final Rule POOL = new Rule(11, "Pool", "P = rate x payments", FORM);
    static final Rule SCORE = new Rule(
            12,
            "Quality score of all goals",
            "mean score of the goals' measures, 0 to 100",
            "A minimum before any payment: bizjournals.com, May 2011 (sourced); form assumed",
            Unit.NUMBER);
    private static final String GOAL = "weight x clip((score - threshold) / (benchmark - threshold), 0, 1)";
    static final Rule READMISSION = new Rule(13, "Earned by readmissions", GOAL, FORM, Unit.NUMBER);
    static final Rule INFECTION = new Rule(14, "Earned by infections", GOAL, FORM, Unit.NUMBER);
    static final Rule EVIDENCE = new Rule(15, "Earned by care by the evidence", GOAL, FORM, Unit.NUMBER);
    static final Rule TARGET = new Rule(16, "Target for cost", "T = own history x realised regional trend", FORM);
    static final Rule SPEND = new Rule(17, "Spend", "C", FORM);
    static final Rule COST =
            new Rule(18, "Earned by cost", "weight x min(1, max(0, (T - C) / T) / full saving)", FORM, Unit.NUMBER);
    static final Rule EARNED = new Rule(
            19, "Part of the pool that is paid", "sum of what is earned; 0 below the minimum score", FORM, Unit.NUMBER);
    static final Rule TO_HOSPITAL = new Rule(20, "Incentive to the hospital", "share x part x P", FORM);
    static final Rule TO_PHYSICIANS = new Rule(21, "Incentive to physicians", "(1 - share) x part x P", FORM);

    private IncentiveRules() {}

    static Rule of(Incentive.Goal goal) {
        return switch (goal) {
            case READMISSION -> READMISSION;
            case INFECTION -> INFECTION;
            case EVIDENCE -> EVIDENCE;
        };
    }

    static List<Rule> statement(Iterable<Incentive.Goal> goals) {
        List<Rule> rules = new ArrayList<>(List.of(PAYMENTS, POOL, SCORE));
        goals.forEach(goal -> rules.add(of(goal)));
        rules.addAll(List.of(TARGET, SPEND, COST, EARNED, TO_HOSPITAL, TO_PHYSICIANS));
        return List.copyOf(rules);
    }
}
