package io.bundlecast.contract.terms;

import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of risk terms, which stand at the end of a contract's statement in the order in which they apply: 50 to 60. */
public final class RiskRules {

    private static final String TERMS = "Terms of the contract (form known)";

    static final Rule EXCESS =
            new Rule(50, "Insured cost beyond the attachment", "share x sum of max(0, S - attachment)", TERMS);
    static final Rule MINIMUM = new Rule(
            51,
            "Gain or loss below the minimum rate",
            "- D if 0 < D < minimum savings rate x B or 0 < - D < minimum loss rate x B",
            TERMS);
    static final Rule SCORE =
            new Rule(52, "Quality score of the gate", "mean score of the measures, 0 to 100", TERMS, Unit.NUMBER);
    static final Rule GATE = new Rule(53, "Gain lost below the quality score", "- D if D > 0 and Q < minimum", TERMS);
    static final Rule QUALITY = new Rule(
            54,
            "Quality's part of the gain or loss",
            "- q D, q = gain reduction x (1 - Q/100) if D >= 0, else loss reduction x Q/100",
            TERMS);
    static final Rule CORRIDOR =
            new Rule(55, "Payer's part beyond the corridor", "- (1 - share) x (D - D within -/+ width x B)", TERMS);
    public static final Rule STOP_GAIN = new Rule(56, "Gain beyond the limit", "min(D, stop-gain x B) - D", TERMS);
    public static final Rule STOP_LOSS = new Rule(57, "Loss beyond the limit", "max(D, - stop-loss x B) - D", TERMS);
    static final Rule RECOVERY = new Rule(
            58, "Reinsurance of the year's loss", "share x min(limit x B, max(0, - D - attachment x B))", TERMS);
    static final Rule PREMIUM = new Rule(
            59,
            "Premiums of stop-loss and reinsurance",
            "- (1 + loading) x expected recovery, or as stated",
            "Terms of the contract (loading assumed)");
    public static final Rule RETAINED = new Rule(60, "Gain or loss after risk terms", "D after the lines above", TERMS);

    private RiskRules() {}

    /** The lines before the contract's own sharing. */
    static List<Rule> entry(RiskTerms terms) {
        List<Rule> rules = new ArrayList<>();
        if (terms.caseStopLoss() != null) {
            rules.add(EXCESS);
        }
        if (terms.minimumSavingsRate() != null || terms.minimumLossRate() != null) {
            rules.add(MINIMUM);
        }
        if (terms.qualityGate() != null) {
            rules.addAll(List.of(SCORE, GATE, QUALITY));
        }
        return rules;
    }

    /** The lines after it. */
    static List<Rule> exit(RiskTerms terms) {
        List<Rule> rules = new ArrayList<>();
        if (terms.corridor() != null) {
            rules.add(CORRIDOR);
        }
        if (terms.stopGain() != null) {
            rules.add(STOP_GAIN);
        }
        if (terms.stopLoss() != null) {
            rules.add(STOP_LOSS);
        }
        if (terms.reinsurance() != null) {
            rules.add(RECOVERY);
        }
        if (terms.reinsurance() != null || terms.caseStopLoss() != null) {
            rules.add(PREMIUM);
        }
        if (!terms.equals(RiskTerms.NONE)) {
            rules.add(RETAINED);
        }
        return rules;
    }
}
