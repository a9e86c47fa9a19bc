package io.bundlecast.ledger;

import java.util.Arrays;

/** The balance of every account after one settled trial, and what each rule gave or took from one of them. */
public final class Balances implements Ledger {

    private static final Account[] ACCOUNTS = Account.values();

    private final double[] byAccount = new double[ACCOUNTS.length];
    private final double[] partyByLine = new double[Rule.MAXIMUM_LINES];
    private final Party party;

    /** @param party whose gains and losses are kept by line */
    public Balances(Party party) {
        this.party = party;
    }

    @Override
    public void transfer(Rule rule, Account from, Account to, double amount) {
        byAccount[from.ordinal()] -= amount;
        byAccount[to.ordinal()] += amount;
        boolean gains = party.owns(to);
        if (gains != party.owns(from)) {
            partyByLine[rule.line()] += gains ? amount : -amount;
        }
    }

    @Override
    public void step(Rule rule, double value) {}

    public double balance(Account account) {
        return byAccount[account.ordinal()];
    }

    /** Where the accounts of a party ended together. */
    public double balance(Party whose) {
        double sum = 0;
        for (Account account : ACCOUNTS) {
            sum += whose.owns(account) ? byAccount[account.ordinal()] : 0;
        }
        return sum;
    }

    /** What the rule with this line number gave the party. */
    public double effect(int line) {
        return partyByLine[line];
    }

    /** Starts from another book's figures, so that flows common to many contracts are posted once. */
    public void copyFrom(Balances other) {
        System.arraycopy(other.byAccount, 0, byAccount, 0, ACCOUNTS.length);
        System.arraycopy(other.partyByLine, 0, partyByLine, 0, partyByLine.length);
    }

    public void clear() {
        Arrays.fill(byAccount, 0);
        Arrays.fill(partyByLine, 0);
    }
}
