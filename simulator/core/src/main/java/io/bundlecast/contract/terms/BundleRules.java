package io.bundlecast.contract.terms;

import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a prospective bundle's statement, in their order. */
final class BundleRules {

    private static final String BUNDLE = "Prospective bundle: margin = price less cost of services (known)";
    private static final String PRICES = "RAND on commercial over Medicare prices (known, medium confidence)";
    private static final String WITHHELD = "Quality withhold P x h x Q (known)";

    static final Rule CASES = new Rule(10, "Cases in the bundle", "n", BUNDLE, Unit.CASES);
    static final Rule HOSPITAL_PRICES =
            new Rule(11, "Commercial hospital prices over the draws'", "(mH - 1) x (A + R_here)", PRICES);
    static final Rule PHYSICIAN_PRICES =
            new Rule(12, "Commercial professional fees over the draws'", "(mP - 1) x B", PRICES);
    static final Rule OTHER_PRICES = new Rule(
            13,
            "Commercial prices of other care over the draws'",
            "(mO - 1) x (post-acute + other) + (mH - 1) x R_elsewhere",
            PRICES);
    static final Rule PRICE = new Rule(14, "Price of the bundles", "sum of n x P by type", BUNDLE);
    static final Rule STAYS = new Rule(15, "Stays and procedures in the bundle", "mH x A", BUNDLE);
    static final Rule FEES = new Rule(16, "Professional fees in the bundle", "mP x B", BUNDLE);
    static final Rule CARE =
            new Rule(17, "Post-acute and other care in the bundle", "mO x (post-acute + other)", BUNDLE);
    static final Rule WARRANTY =
            new Rule(18, "Warranty: readmissions in the window", "warranty share x mH x readmissions", BUNDLE);
    static final Rule GAIN = new Rule(19, "Gain or loss on the bundles", "D = price - services", BUNDLE);
    static final Rule WITHHOLD = new Rule(20, "Quality withhold", "h x price", WITHHELD);
    static final Rule SCORE = new Rule(
            21, "Quality score of the withhold", "mean score of the measures, 0 to 100", WITHHELD, Unit.NUMBER);
    static final Rule RELEASE = new Rule(22, "Withhold earned by quality", "h x price x Q / Q0", WITHHELD);
    static final Rule ADMINISTRATION = new Rule(23, "Administration", "fee x n", "Assumed");

    private BundleRules() {}

    static List<Rule> statement(boolean multiples, boolean care, boolean withhold, RiskSettlement risk) {
        List<Rule> rules = new ArrayList<>(List.of(CASES));
        if (multiples) {
            rules.addAll(List.of(HOSPITAL_PRICES, PHYSICIAN_PRICES, OTHER_PRICES));
        }
        rules.addAll(List.of(PRICE, STAYS, FEES));
        if (care) {
            rules.add(CARE);
        }
        rules.addAll(List.of(WARRANTY, GAIN));
        if (withhold) {
            rules.addAll(List.of(WITHHOLD, SCORE, RELEASE));
        }
        rules.add(ADMINISTRATION);
        rules.addAll(risk.entryRules());
        rules.addAll(risk.exitRules());
        return List.copyOf(rules);
    }
}
