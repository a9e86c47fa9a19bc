package io.bundlecast.contract.ace;

import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.List;

/** The lines of an Acute Care Episode statement, in their order. */
final class AceRules {

    private static final String BUNDLE_SOURCE = "CMS on the ACE demonstration: Part A and Part B of the stay (sourced)";
    private static final String SITES = "Published accounts of the sites (sourced)";
    private static final String LIMIT = "jamanetwork.com/journals/jamainternalmedicine/fullarticle/1885468 (sourced)";

    static final Rule STAYS = new Rule(10, "Stays in the demonstration", "n", BUNDLE_SOURCE, Unit.CASES);
    static final Rule USUAL = new Rule(11, "Usual Medicare payment", "sum A + B", BUNDLE_SOURCE);
    static final Rule BUNDLE = new Rule(12, "Bundle price", "sum A (1 - dA) + B (1 - dB)", BUNDLE_SOURCE);
    static final Rule PART_A = new Rule(13, "Part A discount", "sum dA x A", SITES);
    static final Rule PART_B = new Rule(
            14,
            "Professional fees through the bundle",
            "physicians: - B + fees paid by the hospital; hospital: B (1 - dB) - fees; fees = B (1 - dB), or B if guaranteed",
            SITES);
    static final Rule SUPPLIES = new Rule(15, "Supply prices under the program", "cut x supply cost", SITES);
    static final Rule POOL = new Rule(
            16,
            "Internal cost saving",
            "by line: max(0, baseline - (internal cost - price cut))",
            "Baseline is the present level of the same trial, or as stated (assumed)");
    static final Rule FEE_LIMIT = new Rule(17, "Limit of gainsharing", "25% x part of B", LIMIT);
    static final Rule SCORE = new Rule(18, "Quality score", "mean score of the measures, 0 to 100", SITES, Unit.NUMBER);
    static final Rule QUALIFYING = new Rule(
            19,
            "Share of physicians who qualify",
            "0 if Q < group threshold, else clamp((Q + s - individual threshold) / 2s, 0, 1)",
            "Two thresholds sourced; their form assumed",
            Unit.NUMBER);
    static final Rule GAINSHARE = new Rule(
            20, "Gainsharing to physicians", "qualifying x sum by line of min(g x saving, 25% x part of B)", LIMIT);
    static final Rule ADMINISTRATION = new Rule(21, "Administration", "fee x n", "Assumed");
    static final Rule SAVING = new Rule(22, "Medicare's saving", "S = sum dA x A + dB x B", BUNDLE_SOURCE);
    static final Rule PATIENT = new Rule(
            23,
            "Patients' share of the saving",
            "eligible x sum of min(share x S, annual Part B premium)",
            "CMS on the ACE demonstration (sourced)");
    static final Rule MEDICARE_NET =
            new Rule(24, "Medicare's saving after the patients' share", "S - patients' share", BUNDLE_SOURCE);

    static final List<Rule> STATEMENT = List.of(
            STAYS,
            USUAL,
            BUNDLE,
            PART_A,
            PART_B,
            SUPPLIES,
            POOL,
            FEE_LIMIT,
            SCORE,
            QUALIFYING,
            GAINSHARE,
            ADMINISTRATION,
            SAVING,
            PATIENT,
            MEDICARE_NET);

    private AceRules() {}
}
