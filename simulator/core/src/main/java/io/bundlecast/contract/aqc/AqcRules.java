package io.bundlecast.contract.aqc;

import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.SharedRisk;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an Alternative Quality Contract's statement. */
public final class AqcRules {

    private static final String PUBLISHED = "Published accounts of the contract (sourced)";
    private static final String KNOWN = "Chernew et al. 2011, Health Affairs (known, not read)";

    static final Rule MEMBERS = new Rule(10, "Members in the contract", "n", PUBLISHED, Unit.CASES);
    static final Rule PER_MEMBER = new Rule(
            11,
            "Budget per member-year",
            "B0 x product of (1 + g) x risk score, or own history x factor x risk score",
            PUBLISHED);
    static final Rule BUDGET = new Rule(12, "Budget", "budget per member-year x n", PUBLISHED);
    static final Rule CLAIMS =
            new Rule(13, "Claims, each member limited to the stop-loss", "sum of min(claims, T)", PUBLISHED);
    public static final Rule DIFFERENCE = new Rule(14, "Surplus or deficit", "D = budget - claims", PUBLISHED);
    public static final Rule SCORE =
            new Rule(15, "Quality score", "Q = sum w x score / sum w, scores 0 to 5 by gates", KNOWN, Unit.NUMBER);
    public static final Rule SHARE = new Rule(
            16,
            "Share of surplus or deficit",
            "version 1: a; version 2: .20 + .60 (Q - 1) / 4 of a surplus, .80 - .60 (Q - 1) / 4 of a deficit, within [.20, .80]",
            "Version 1 sourced; version 2 known with low confidence",
            Unit.NUMBER);
    static final Rule SETTLEMENT = new Rule(17, "Settlement of surplus or deficit", "share x D", PUBLISHED);
    static final Rule BONUS_RATE =
            new Rule(18, "Bonus rate", "by Q on the bonus curve, in proportion between scores", KNOWN, Unit.NUMBER);
    static final Rule QUALITY = new Rule(
            19, "Payment for quality", "version 1: bonus rate x budget; version 2: payment x Q / 5 x 12 n", PUBLISHED);

    private AqcRules() {}

    /** @param risk null without risk terms */
    static List<Rule> statement(@Nullable SharedRisk risk) {
        List<Rule> rules = new ArrayList<>(List.of(MEMBERS, PER_MEMBER, BUDGET, CLAIMS, DIFFERENCE));
        if (risk == null) {
            rules.addAll(List.of(SCORE, SHARE, SETTLEMENT));
        } else {
            rules.addAll(risk.entryRules());
            rules.addAll(List.of(SCORE, SHARE));
            rules.addAll(risk.exitRules());
        }
        rules.addAll(List.of(BONUS_RATE, QUALITY));
        rules.addAll(InternalSplit.RULES);
        return List.copyOf(rules);
    }
}
