package io.bundlecast.contract.bpci;

import io.bundlecast.contract.terms.Reconciliation;
import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a BPCI Advanced statement, in their order. */
final class BpciRules {

    private static final String PRICE = "github.com/Milliman-PRM/BPCIA_BPCI-Advanced, target prices (sourced)";
    private static final String RECONCILIATION =
            "github.com/Milliman-PRM/BPCIA_BPCI-Advanced, reconciliation (sourced)";
    private static final String SHARING = "BPCI Advanced participation agreement (known)";

    static final Rule TREND = new Rule(
            10,
            "Peers' trend correction",
            "realized / forecast trend, within 1 +- trend limit (10%; 5% from model year 6)",
            PRICE,
            Unit.NUMBER);
    static final Rule EPISODES = new Rule(11, "Episodes", "n", RECONCILIATION, Unit.CASES);
    static final Rule UNDISCOUNTED = new Rule(
            12,
            "Target before discount",
            "sum of hospital's standardized past spend x trend correction x risk weight",
            PRICE);
    static final Rule TARGET = new Rule(13, "Target", "sum of (1 - d) x target before discount", PRICE);
    static final Rule SPEND =
            new Rule(14, "Spend", "sum of S, each within the region's 1st and 99th percentile", RECONCILIATION);
    static final Rule SAVINGS =
            new Rule(15, "Savings against the undiscounted target", "target before discount - Spend", RECONCILIATION);
    static final Rule DISCOUNT =
            new Rule(16, "Medicare's discount", "- sum of d x target before discount, by MS-DRG", PRICE);
    static final Rule AMOUNT =
            new Rule(17, "Reconciliation amount", "RA = Target - Spend, all episode categories netted", RECONCILIATION);
    static final Rule SCORE = new Rule(
            18,
            "Composite quality score",
            "mean of the measures' scores (weights by volume not modelled)",
            RECONCILIATION,
            Unit.NUMBER);
    static final Rule QUALITY_SHARE = new Rule(
            19,
            "Quality adjustment percentage",
            "10% x (1 - CQS/100) if RA >= 0, else 10% x CQS/100",
            RECONCILIATION,
            Unit.NUMBER);
    static final Rule QUALITY = new Rule(20, "Quality adjustment", "- q x RA", RECONCILIATION);
    static final Rule ADJUSTED = new Rule(21, "Quality-adjusted amount", "A = RA (1 - q)", RECONCILIATION);
    static final Rule STOP_GAIN = new Rule(22, "Stop-gain limit", "min(A, 20% x Target) - A", RECONCILIATION);
    static final Rule STOP_LOSS = new Rule(23, "Stop-loss limit", "max(A, - 20% x Target) - A", RECONCILIATION);
    static final Rule LIMITED = new Rule(24, "Amount within the stop limits", "LIM", RECONCILIATION);
    static final Rule POST_EPISODE = new Rule(
            25,
            "Post-episode spending",
            "- max(0, P - n x trend x (mean + deviations x sd of the region))",
            "BPCI Advanced post-episode monitoring, 99.5% limit (known, medium confidence)");
    static final Rule NET = new Rule(26, "Net payment to the hospital", "LIM - POST", RECONCILIATION);
    static final Rule BREAK_EVEN = new Rule(
            27,
            "Break-even share",
            "net payment / target before discount: the fall in spend at which Medicare breaks even",
            "github.com/andrew-m-ryan/bpci-a-break-even (sourced)",
            Unit.NUMBER);
    static final Rule INTERNAL_SAVING = new Rule(
            28, "Internal cost saving", "max(0, present cost per case x cases - actual internal cost)", SHARING);
    static final Rule GAINSHARE = new Rule(
            29,
            "Gainsharing payments",
            "sum of gain_j x max(0, net) + savings_j x internal saving; physicians up to half of their fees",
            SHARING);
    static final Rule ALIGNMENT = new Rule(30, "Alignment payments", "sum of repayment_j x max(0, - net)", SHARING);

    static final Reconciliation.Lines RECONCILIATION_LINES =
            new Reconciliation.Lines(QUALITY_SHARE, QUALITY, ADJUSTED, STOP_GAIN, STOP_LOSS, LIMITED);
    static final Sharing.Lines SHARING_LINES = new Sharing.Lines(INTERNAL_SAVING, GAINSHARE, ALIGNMENT);

    private BpciRules() {}

    static List<Rule> statement(BpciAdvanced terms) {
        List<Rule> rules = new ArrayList<>(List.of(TREND, EPISODES, UNDISCOUNTED, TARGET, SPEND, SAVINGS, DISCOUNT));
        rules.addAll(List.of(AMOUNT, SCORE, QUALITY_SHARE, QUALITY, ADJUSTED, STOP_GAIN, STOP_LOSS, LIMITED));
        rules.addAll(List.of(POST_EPISODE, NET, BREAK_EVEN));
        if (!terms.sharing().isEmpty()) {
            rules.addAll(List.of(INTERNAL_SAVING, GAINSHARE, ALIGNMENT));
        }
        return List.copyOf(rules);
    }
}
