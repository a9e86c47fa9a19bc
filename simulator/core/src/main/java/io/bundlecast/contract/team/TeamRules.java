package io.bundlecast.contract.team;

import io.bundlecast.contract.terms.Reconciliation;
import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a TEAM statement, in their order. */
final class TeamRules {

    private static final String PRICE = "42 CFR 512.540 (sourced in part)";
    private static final String QUALITY_TEXT = "42 CFR 512.547 (text not read; known)";
    private static final String RECONCILIATION = "42 CFR 512.550 (secondary summaries)";
    private static final String SHARING = "42 CFR 512.565 (text not read; known)";

    static final Rule TREND = new Rule(
            10,
            "Trend correction",
            "rho* = realized / forecast trend, within 1 +- trend limit (3% by rule)",
            PRICE,
            Unit.NUMBER);
    static final Rule CASE_MIX = new Rule(
            11,
            "Normalization correction",
            "N_fin / N_pro = N_real / N_pro, within 1 +- normalization limit (5% by rule)",
            "42 CFR 512.545",
            Unit.NUMBER);
    private static final int FIRST_CATEGORY = 12;
    static final Rule EPISODES = new Rule(22, "Episodes", "n", RECONCILIATION, Unit.CASES);
    static final Rule TARGET = new Rule(23, "Target, all categories", "Target = sum over categories", RECONCILIATION);
    static final Rule SPEND =
            new Rule(24, "Spend, all categories", "Spend = sum of min(S, cap of the region)", RECONCILIATION);
    static final Rule SAVINGS = new Rule(
            25,
            "Savings against the undiscounted target",
            "sum of benchmark x rho* x N_fin/N_pro x risk weight, less Spend",
            RECONCILIATION);
    static final Rule DISCOUNT =
            new Rule(26, "Medicare's discount", "- discount x undiscounted target, by category", PRICE);
    static final Rule LOW_VOLUME = new Rule(
            27,
            "Relief for low-volume categories",
            "sum of Spend_k - Target_k over losing categories with too few baseline episodes",
            "FY2026 IPPS final rule (pooling assumed)");
    static final Rule AMOUNT = new Rule(28, "Reconciliation amount", "RA = Target - Spend + relief", RECONCILIATION);
    private static final int FIRST_MEASURE = 29;
    private static final String WEIGHS = "episodes_m of the measures that speak for them";
    static final Rule INPATIENT = new Rule(36, "Inpatient episodes", WEIGHS, QUALITY_TEXT, Unit.CASES);
    static final Rule JOINTS = new Rule(37, "Inpatient joint replacements", WEIGHS, QUALITY_TEXT, Unit.CASES);
    static final Rule OUTPATIENT = new Rule(38, "Outpatient episodes", WEIGHS, QUALITY_TEXT, Unit.CASES);
    static final Rule SCORE = new Rule(
            39,
            "Composite quality score",
            "CQS = sum of episodes_m x score_m / sum of episodes_m",
            QUALITY_TEXT,
            Unit.NUMBER);
    static final Rule QUALITY_SHARE = new Rule(
            40,
            "Quality adjustment percentage",
            "q = gain reduction x (1 - CQS/100) if RA >= 0, else loss reduction x CQS/100",
            QUALITY_TEXT,
            Unit.NUMBER);
    static final Rule QUALITY = new Rule(41, "Quality adjustment", "- q x RA", RECONCILIATION);
    static final Rule ADJUSTED = new Rule(42, "Quality-adjusted amount", "QRA = RA (1 - q)", RECONCILIATION);
    static final Rule STOP_GAIN = new Rule(43, "Stop-gain limit", "min(QRA, g x Target) - QRA", RECONCILIATION);
    static final Rule STOP_LOSS = new Rule(44, "Stop-loss limit", "max(QRA, - l x Target) - QRA", RECONCILIATION);
    static final Rule LIMITED = new Rule(45, "Amount within the stop limits", "LIM", RECONCILIATION);
    static final Rule POST_EPISODE = new Rule(
            46,
            "Post-episode spending",
            "- POST, POST = max(0, P - n x rho x (mean + deviations x sd of the region))",
            "42 CFR 512.550 (level of the deviation not verified)");
    static final Rule NO_REPAYMENT =
            new Rule(44, "No repayment in Track 1", "max(0, QRA) - QRA", "42 CFR 512.520 (sourced)");
    static final Rule NOT_OWED = new Rule(
            47,
            "Post-episode spending not owed in Track 1",
            "max(0, LIM - POST) - (LIM - POST)",
            "42 CFR 512.520; with POST not verified");
    static final Rule SEPARATE = new Rule(
            48,
            "Low-volume categories settled under Track 1",
            "sum of max(0, min((Target_k - Spend_k) (1 - q_k), g x Target_k))",
            "assumed reading");
    static final Rule NET = new Rule(49, "Net payment to the hospital", "NPRA", RECONCILIATION);
    static final Rule INTERNAL_SAVING = new Rule(
            50, "Internal cost saving", "max(0, present cost per case x cases - actual internal cost)", SHARING);
    static final Rule GAINSHARE =
            new Rule(51, "Gainsharing payments", "sum of gain_j x max(0, NPRA) + savings_j x internal saving", SHARING);
    static final Rule ALIGNMENT = new Rule(52, "Alignment payments", "sum of repayment_j x max(0, - NPRA)", SHARING);

    static final CompositeScore.Lines QUALITY_LINES =
            new CompositeScore.Lines(FIRST_MEASURE, QUALITY_TEXT, INPATIENT, JOINTS, OUTPATIENT, SCORE);
    private static final Reconciliation.Lines TRACK_ONE_LINES =
            new Reconciliation.Lines(QUALITY_SHARE, QUALITY, ADJUSTED, STOP_GAIN, NO_REPAYMENT, LIMITED);
    private static final Reconciliation.Lines BOTH_SIDES_LINES =
            new Reconciliation.Lines(QUALITY_SHARE, QUALITY, ADJUSTED, STOP_GAIN, STOP_LOSS, LIMITED);
    static final Sharing.Lines SHARING_LINES = new Sharing.Lines(INTERNAL_SAVING, GAINSHARE, ALIGNMENT);

    private TeamRules() {}

    static Reconciliation.Lines reconciliation(int track) {
        return track == 1 ? TRACK_ONE_LINES : BOTH_SIDES_LINES;
    }

    static Rule target(EpisodeCategory category) {
        return new Rule(
                FIRST_CATEGORY + 2 * category.ordinal(),
                "Target, " + category.title(),
                "Target_k = (1 - d_k) x sum of benchmark x rho* x N_fin/N_pro x risk weight",
                PRICE);
    }

    static Rule spend(EpisodeCategory category) {
        return new Rule(
                FIRST_CATEGORY + 2 * category.ordinal() + 1,
                "Spend, " + category.title(),
                "Spend_k = sum of min(S, cap of the region)",
                PRICE);
    }

    /** The lines that a contract posts: what does not apply to its track or terms is left out. */
    static List<Rule> statement(Team terms, List<TeamCategory> categories, List<Rule> measures, boolean separate) {
        List<Rule> rules = new ArrayList<>(List.of(TREND, CASE_MIX));
        for (TeamCategory category : categories) {
            rules.add(category.targetRule());
            rules.add(category.spendRule());
        }
        rules.addAll(List.of(EPISODES, TARGET, SPEND, SAVINGS, DISCOUNT, LOW_VOLUME, AMOUNT));
        rules.addAll(measures);
        rules.addAll(List.of(INPATIENT, JOINTS, OUTPATIENT));
        boolean trackOne = terms.track() == 1;
        rules.addAll(List.of(SCORE, QUALITY_SHARE, QUALITY, ADJUSTED, STOP_GAIN, trackOne ? NO_REPAYMENT : STOP_LOSS));
        rules.addAll(List.of(LIMITED, POST_EPISODE));
        if (trackOne) {
            rules.add(NOT_OWED);
        }
        if (separate) {
            rules.add(SEPARATE);
        }
        rules.add(NET);
        if (!terms.sharing().isEmpty()) {
            rules.addAll(List.of(INTERNAL_SAVING, GAINSHARE, ALIGNMENT));
        }
        return List.copyOf(rules);
    }
}
