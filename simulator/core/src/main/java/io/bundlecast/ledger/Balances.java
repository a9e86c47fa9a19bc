package io.bundlecast.ledger;

import java.util.Arrays;

/** The balance of every account after one settled trial, and what each rule gave or took from the hospital. */
public final class Balances implements Ledger {

    private static final int ACCOUNTS = Account.values().length;

    private final double[] byAccount = new double[ACCOUNTS];
    private final double[] hospitalByLine = new double[Rule.MAXIMUM_LINES];

    @Override
    public void transfer(Rule rule, Account from, Account to, double amount) {
        byAccount[from.ordinal()] -= amount;
        byAccount[to.ordinal()] += amount;
        if (to == Account.HOSPITAL) {
            hospitalByLine[rule.line()] += amount;
        } else if (from == Account.HOSPITAL) {
            hospitalByLine[rule.line()] -= amount;
        }
    }

    @Override
    public void step(Rule rule, double value) {}

    public double balance(Account account) {
        return byAccount[account.ordinal()];
    }

    /** What the rule with this line number added to the hospital's margin. */
    public double hospitalEffect(int line) {
        return hospitalByLine[line];
    }

    /** Starts from another book's figures, so that flows common to many contracts are posted once. */
    public void copyFrom(Balances other) {
        System.arraycopy(other.byAccount, 0, byAccount, 0, ACCOUNTS);
        System.arraycopy(other.hospitalByLine, 0, hospitalByLine, 0, hospitalByLine.length);
    }

    public void clear() {
        Arrays.fill(byAccount, 0);
        Arrays.fill(hospitalByLine, 0);
    }
}
