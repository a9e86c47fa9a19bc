package io.bundlecast.contract.firstfill;

import io.bundlecast.contract.terms.FillFlows;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a first-fill pool's statement, in their order. */
final class FirstFillRules {

    private static final String POOL = "Pool of plan, network and pharmacy; form assumed, no published contract read";
    private static final String PROGRAM = "The program's terms (assumed)";

    static final Rule STARTS = new Rule(10, "New starts", "n", "The plan's prescriptions", Unit.CASES);
    static final FillFlows CHANGE = new FillFlows(11, ": change by the program");
    static final Rule WAIVED =
            new Rule(19, "Copays that the plan takes over", "first generic fills x generic copay", PROGRAM);
    static final Rule FEES = new Rule(20, "Fees for conversions", "conversions x fee", PROGRAM);
    static final Rule KIOSKS = new Rule(21, "Kiosks and samples", "physicians x 12 x dollars a month", PROGRAM);
    static final Rule ADMINISTRATION = new Rule(22, "Administration of the program", "as stated", PROGRAM);
    static final Rule EXPECTED_RATE =
            new Rule(23, "Expected generic dispensing rate", "GDR0 + market trend", POOL, Unit.NUMBER);
    static final Rule RATE = new Rule(24, "Generic dispensing rate", "generic fills / fills", POOL, Unit.NUMBER);
    static final Rule PRICE_GAP =
            new Rule(25, "Price gap of a fill", "net brand price - generic price, classes by their fills", POOL);
    static final Rule EXPECTED_COST =
            new Rule(26, "Expected drug cost of the plan", "n x expected cost of a start", POOL);
    static final Rule COST = new Rule(27, "Drug cost of the plan", "price - copay - rebate + copays taken over", POOL);
    static final Rule GROSS = new Rule(
            28,
            "Gross saving",
            "gdr: max(0, dG) x fills x price gap, dG beyond the corridor; net cost: expected - actual",
            POOL);
    static final Rule PROGRAM_COST = new Rule(
            29,
            "Program's cost against the pool",
            "kiosks + fees + administration, and copays taken over under gdr",
            POOL);
    static final Rule NET = new Rule(30, "Net pool", "gross saving - program's cost - prior deficit", POOL);
    static final Rule DEFICIT = new Rule(31, "Deficit carried forward", "max(0, - net pool)", POOL);
    static final Rule ADHERENCE =
            new Rule(32, "Adherent share of filled starts", "days covered of at least 80%", POOL, Unit.NUMBER);
    static final Rule FILLED = new Rule(33, "Filled share of starts", "filled / n", POOL, Unit.NUMBER);
    static final Rule NETWORK = new Rule(
            34,
            "Network's share of the pool",
            "b x max(0, net pool), if adherence and filled share reach their floors",
            POOL);
    static final Rule PHARMACY = new Rule(35, "Pharmacy's share of the pool", "c x max(0, net pool)", POOL);

    static final List<Rule> STATEMENT = statement();

    private FirstFillRules() {}

    private static List<Rule> statement() {
        List<Rule> all = new ArrayList<>(List.of(STARTS));
        all.addAll(CHANGE.rules());
        all.addAll(List.of(WAIVED, FEES, KIOSKS, ADMINISTRATION, EXPECTED_RATE, RATE, PRICE_GAP, EXPECTED_COST, COST));
        all.addAll(List.of(GROSS, PROGRAM_COST, NET, DEFICIT, ADHERENCE, FILLED, NETWORK, PHARMACY));
        return List.copyOf(all);
    }
}
