package io.bundlecast.ledger;

import java.util.Arrays;

/** The balance of every account after one settled trial, and what each rule gave or took from one of them. */
public final class Balances implements Ledger {

    private static final int ACCOUNTS = Account.values().length;

    private final double[] byAccount = new double[ACCOUNTS];
    private final double[] partyByLine = new double[Rule.MAXIMUM_LINES];
    private final Account party;

    /** @param party whose gains and losses are kept by line */
    public Balances(Account party) {
        this.party = party;
    }

    @Override
    public void transfer(Rule rule, Account from, Account to, double amount) {
        byAccount[from.ordinal()] -= amount;
        byAccount[to.ordinal()] += amount;
        if (to == party) {
            partyByLine[rule.line()] += amount;
        } else if (from == party) {
            partyByLine[rule.line()] -= amount;
        }
    }

    @Override
    public void step(Rule rule, double value) {}

    public double balance(Account account) {
        return byAccount[account.ordinal()];
    }

    /** What the rule with this line number gave the party. */
    public double effect(int line) {
        return partyByLine[line];
    }

    /** Starts from another book's figures, so that flows common to many contracts are posted once. */
    public void copyFrom(Balances other) {
        System.arraycopy(other.byAccount, 0, byAccount, 0, ACCOUNTS);
        System.arraycopy(other.partyByLine, 0, partyByLine, 0, partyByLine.length);
    }

    public void clear() {
        Arrays.fill(byAccount, 0);
        Arrays.fill(partyByLine, 0);
    }
}
