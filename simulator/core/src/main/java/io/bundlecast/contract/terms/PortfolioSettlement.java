package io.bundlecast.contract.terms;

import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Settles several contracts, each on its own lines of care, as one total: a statement line for each.
 *
 * <p>Net of the portfolio = sum over contracts of what each one adds to fee for service. */
public final class PortfolioSettlement implements Settlement {

    private static final int FIRST_LINE = 10;

    private final List<Settlement> parts;
    private final List<Rule> rules = new ArrayList<>();

    /** @param titles what each part's line is called
     * @param parts the settlements, in the order of the titles */
    public PortfolioSettlement(List<String> titles, List<Settlement> parts) {
        this.parts = List.copyOf(parts);
        for (int i = 0; i < parts.size(); i++) {
            rules.add(new Rule(FIRST_LINE + i, titles.get(i), "all payments of this contract", "The contract itself"));
        }
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public Set<Account> parties() {
        Set<Account> all = EnumSet.noneOf(Account.class);
        parts.forEach(part -> all.addAll(part.parties()));
        return all;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).settle(experience, new PartLedger(rules.get(i), ledger));
        }
    }

    /** Posts every payment of one part under the part's own line; its figures stand on its own statement. */
    private record PartLedger(Rule line, Ledger whole) implements Ledger {

        @Override
        public void transfer(Rule rule, Account from, Account to, double amount) {
            whole.transfer(line, from, to, amount);
        }

        @Override
        public void step(Rule rule, double value) {}
    }
}
