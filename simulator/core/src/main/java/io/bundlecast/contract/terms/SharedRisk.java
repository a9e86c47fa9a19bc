package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.contract.MemberScope;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Risk terms around the sharing of a network's contract for members: they change the gain or loss before it is shared, and what the network keeps or bears of it after.
 *
 * <p>The whole gain or loss D is posted first; then what insurance, minimum rates and quality change; then the payer's part by the contract's own sharing; then what
 * corridor, limits and reinsurance change. */
public record SharedRisk(RiskSettlement terms) {

    private static final String TERMS = "Terms of the contract (form known)";

    static final Rule AT_STAKE = new Rule(42, "Gain or loss before risk terms", "D, in full", TERMS);
    static final Rule SHARED = new Rule(43, "Payer's part by the contract's sharing", "- (1 - share) x D", TERMS);

    /** Risk terms bound to the members of a contract; null where it has none. */
    public static @Nullable SharedRisk of(@Nullable RiskTerms terms, MemberScope scope) {
        return terms == null ? null : new SharedRisk(RiskSettlement.of(terms, scope));
    }

    /** The lines up to the contract's own sharing. */
    public List<Rule> entryRules() {
        List<Rule> rules = new ArrayList<>(List.of(AT_STAKE));
        rules.addAll(terms.entryRules());
        return rules;
    }

    /** The lines from there on. */
    public List<Rule> exitRules() {
        List<Rule> rules = new ArrayList<>(List.of(SHARED));
        rules.addAll(terms.exitRules());
        return rules;
    }

    /** Posts the gain or loss in full and returns it as insurance, minimum rates and quality leave it. */
    public double open(RiskSettlement.Stake stake, Experience experience, Ledger ledger) {
        ledger.transfer(AT_STAKE, PAYER, NETWORK, stake.gain());
        return terms.entry(stake, experience, ledger);
    }

    /** Posts the payer's part and returns what corridor, limits and reinsurance leave of the rest.
     *
     * @param open the gain or loss that was opened
     * @param kept the network's part of it */
    public double close(double open, double kept, RiskSettlement.Stake stake, Ledger ledger) {
        ledger.transfer(SHARED, PAYER, NETWORK, kept - open);
        return terms.exit(kept, stake, ledger);
    }
}
