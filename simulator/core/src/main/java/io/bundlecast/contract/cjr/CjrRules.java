package io.bundlecast.contract.cjr;

import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CJR statement, in their order. */
final class CjrRules {

    private static final String PRICE = "42 CFR 510.300 and 510.301 (known)";
    private static final String QUALITY = "42 CFR 510.315 (sourced in part)";
    private static final String RECONCILIATION = "42 CFR 510.305 (known)";
    private static final String SHARING = "42 CFR 510.500 (known)";

    static final Rule TREND = new Rule(
            10, "Trend correction", "realized / forecast regional trend; 1 in years 1 to 5", PRICE, Unit.NUMBER);
    static final Rule CASE_MIX = new Rule(
            11, "Normalization correction", "N_real / N_pro of the region; 1 in years 1 to 5", PRICE, Unit.NUMBER);
    static final Rule CANCELLED = new Rule(
            12,
            "Episodes cancelled by death after discharge",
            "deaths - deaths in the anchor stay",
            "42 CFR 510.210 (known); each at the mean spend and risk of its type, as deaths are drawn apart from spend (assumed)",
            Unit.CASES);
    static final Rule EPISODES = new Rule(13, "Episodes", "n, less those cancelled", RECONCILIATION, Unit.CASES);
    static final Rule HOSPITAL_WEIGHT = new Rule(
            14,
            "Hospital's part of the price",
            "a of a x hospital's + (1 - a) x region's past spend; 0 below 20 baseline episodes",
            "mmplusinc.com/news-articles/item/cjr-target-prices (sourced)",
            Unit.NUMBER);
    static final Rule UNDISCOUNTED = new Rule(
            15,
            "Target before discount",
            "sum of price x risk weight x corrections (no weight in years 1 to 5)",
            PRICE);
    static final Rule SPEND = new Rule(16, "Spend", "sum of min(S, high-cost cap of the region)", PRICE);
    static final Rule COMPLICATIONS =
            new Rule(17, "Points for complications", "10 x share by percentile", QUALITY, Unit.NUMBER);
    static final Rule EXPERIENCE =
            new Rule(18, "Points for patients' experience", "8 x share by percentile", QUALITY, Unit.NUMBER);
    static final Rule SUBMISSION =
            new Rule(19, "Points for submitting patients' outcomes", "2 if submitted", QUALITY, Unit.NUMBER);
    static final Rule SCORE = new Rule(20, "Composite quality score", "sum of the points", QUALITY, Unit.NUMBER);
    static final Rule CATEGORY = new Rule(
            21,
            "Quality category",
            "0 below acceptable, 1 acceptable, 2 good, 3 excellent, by thresholds of the score",
            QUALITY,
            Unit.NUMBER);
    static final Rule RECONCILIATION_TARGET =
            new Rule(22, "Target at the reconciliation discount", "(1 - D) x target before discount", RECONCILIATION);
    static final Rule REPAYMENT_TARGET = new Rule(
            23, "Target at the repayment discount", "(1 - D_repayment) x target before discount", RECONCILIATION);
    static final Rule DISCOUNT_SHARE = new Rule(
            24,
            "Discount",
            "D of the category; D_repayment where spend is above the first target",
            RECONCILIATION,
            Unit.NUMBER);
    static final Rule SAVINGS =
            new Rule(25, "Savings against the undiscounted target", "target before discount - Spend", RECONCILIATION);
    static final Rule DISCOUNT =
            new Rule(26, "Medicare's discount", "- discount x target before discount", RECONCILIATION);
    static final Rule BETWEEN = new Rule(
            27,
            "No payment between the two targets",
            "- max(0, target at repayment discount - Spend), where spend is above the first target",
            RECONCILIATION);
    static final Rule AMOUNT = new Rule(28, "Reconciliation amount", "NPRA before limits", RECONCILIATION);
    static final Rule STOP_GAIN = new Rule(29, "Stop-gain limit", "min(NPRA, g x Target) - NPRA", RECONCILIATION);
    static final Rule STOP_LOSS =
            new Rule(30, "Stop-loss limit", "max(NPRA, - l x Target) - NPRA; l = 0 in year 1", RECONCILIATION);
    static final Rule LIMITED = new Rule(31, "Amount within the stop limits", "LIM", RECONCILIATION);
    static final Rule POST_EPISODE = new Rule(
            32,
            "Post-episode spending",
            "- max(0, P - n x trend x (mean + deviations x sd of the region))",
            "42 CFR 510.305 (known; level of the deviation not verified)");
    static final Rule NOT_OWED =
            new Rule(33, "No repayment", "max(0, LIM - POST) - (LIM - POST)", "42 CFR 510.305 (known)");
    static final Rule INELIGIBLE =
            new Rule(34, "Not eligible for payment", "- max(0, LIM - POST) where quality is below acceptable", QUALITY);
    static final Rule NET = new Rule(35, "Net payment to the hospital", "NPRA", RECONCILIATION);
    static final Rule INTERNAL_SAVING = new Rule(
            36, "Internal cost saving", "max(0, present cost per case x cases - actual internal cost)", SHARING);
    static final Rule GAINSHARE = new Rule(
            37,
            "Gainsharing payments",
            "sum of gain_j x max(0, NPRA) + savings_j x internal saving; physicians up to half of their fees in years 1 to 5",
            SHARING);
    static final Rule ALIGNMENT = new Rule(38, "Alignment payments", "sum of repayment_j x max(0, - NPRA)", SHARING);

    static final Sharing.Lines SHARING_LINES = new Sharing.Lines(INTERNAL_SAVING, GAINSHARE, ALIGNMENT);

    private CjrRules() {}

    static List<Rule> statement(Cjr terms) {
        List<Rule> rules = new ArrayList<>(List.of(TREND, CASE_MIX));
        if (terms.deathCancels()) {
            rules.add(CANCELLED);
        }
        rules.addAll(List.of(EPISODES, HOSPITAL_WEIGHT, UNDISCOUNTED, SPEND));
        rules.addAll(List.of(COMPLICATIONS, EXPERIENCE, SUBMISSION, SCORE, CATEGORY));
        rules.addAll(List.of(RECONCILIATION_TARGET, REPAYMENT_TARGET, DISCOUNT_SHARE, SAVINGS, DISCOUNT, BETWEEN));
        rules.addAll(List.of(AMOUNT, STOP_GAIN, STOP_LOSS, LIMITED, POST_EPISODE));
        if (terms.limits().stopLoss() == 0) {
            rules.add(NOT_OWED);
        }
        rules.addAll(List.of(INELIGIBLE, NET));
        if (!terms.sharing().isEmpty()) {
            rules.addAll(List.of(INTERNAL_SAVING, GAINSHARE, ALIGNMENT));
        }
        return List.copyOf(rules);
    }
}
