package io.bundlecast.contract.savings;

import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskSettlement;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a shared-savings statement; those of its risk terms stand between savings and quality, and after the sharing. */
final class SharedSavingsRules {

    private static final String REGULATION = "42 CFR 425.605 and 425.610 (sourced, secondary)";
    private static final String MODEL = "Model's own history in place of the payer's (assumed)";

    static final Rule MEMBERS = new Rule(10, "Members covered", "n", REGULATION, Unit.CASES);
    static final Rule EPISODES = new Rule(11, "Episodes covered", "n", REGULATION, Unit.CASES);
    static final Rule TREND = new Rule(
            12,
            "Update of the benchmark by the region's trend",
            "1 + weight x (realised / forecast - 1)",
            REGULATION,
            Unit.NUMBER);
    static final Rule OF_MEMBERS =
            new Rule(13, "Benchmark of members", "per member x n, or own history, x factor x update", REGULATION);
    static final Rule OF_EPISODES =
            new Rule(14, "Benchmark of episodes", "sum of own history x risk weight x factor x update", MODEL);
    static final Rule BENCHMARK = new Rule(15, "Benchmark", "B = members + episodes", REGULATION);
    static final Rule SPEND =
            new Rule(16, "Spend, each member and episode within its limit", "sum of min(spend, limit)", REGULATION);
    static final Rule SAVINGS = new Rule(17, "Savings or loss against the benchmark", "D = B - spend", REGULATION);
    static final Rule LEAST = new Rule(
            18,
            "Minimum savings rate",
            "as stated, or the track's by expected members",
            "42 CFR 425.605(b) (sourced in part)",
            Unit.NUMBER);
    static final Rule SCORE =
            new Rule(19, "Quality score", "mean of measures, 0 to 100", "Model's scale (assumed)", Unit.NUMBER);
    static final Rule SHARE = new Rule(
            20,
            "Share of savings or losses",
            "of savings: 0 below the minimum score, s x Q/100 below the full score, else s; of losses: fixed, or 1 - s x Q/100 within its bounds",
            REGULATION,
            Unit.NUMBER);
    static final Rule PAYER_PART = new Rule(21, "Payer's part of savings or losses", "(1 - share) x D", REGULATION);

    private SharedSavingsRules() {}

    static List<Rule> statement(RiskSettlement risk, boolean scored, boolean split) {
        List<Rule> rules = new ArrayList<>(
                List.of(MEMBERS, EPISODES, TREND, OF_MEMBERS, OF_EPISODES, BENCHMARK, SPEND, SAVINGS, LEAST));
        rules.addAll(risk.entryRules());
        if (scored) {
            rules.add(SCORE);
        }
        rules.addAll(List.of(SHARE, PAYER_PART));
        rules.addAll(risk.exitRules());
        if (split) {
            rules.addAll(InternalSplit.RULES);
        }
        return List.copyOf(rules);
    }
}
