package io.bundlecast.simulation;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Rule;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Replicates;

/** Sums over trials of what each ledger line gave the party in focus and of where every account ended, by contract and level. */
final class LedgerSums {

    private static final int LINES = Rule.MAXIMUM_LINES;
    private static final Account[] ACCOUNTS = Account.values();

    private final int levels;
    private final double[] lines;
    private final double[] accounts;

    LedgerSums(int contracts, int levels) {
        this.levels = levels;
        this.lines = new double[contracts * levels * LINES];
        this.accounts = new double[contracts * levels * ACCOUNTS.length * Replicates.COUNT];
    }

    void add(int trial, int contract, int level, Balances balances) {
        int cell = contract * levels + level;
        for (int line = 0; line < LINES; line++) {
            lines[cell * LINES + line] += balances.effect(line);
        }
        int replicate = Replicates.of(trial);
        for (Account account : ACCOUNTS) {
            accounts[place(cell, account) + replicate] += balances.balance(account);
        }
    }

    /** Adds the sums of another block; blocks are added in their order, so that the sum is the same for any number of threads. */
    void add(LedgerSums block) {
        for (int i = 0; i < lines.length; i++) {
            lines[i] += block.lines[i];
        }
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] += block.accounts[i];
        }
    }

    double line(int contract, int level, int line) {
        return lines[(contract * levels + level) * LINES + line];
    }

    /** The mean over trials of an account's balance. */
    Estimate mean(int contract, int level, Account account, int trials) {
        int first = place(contract * levels + level, account);
        double sum = 0;
        double[] means = new double[Replicates.COUNT];
        for (int replicate = 0; replicate < means.length; replicate++) {
            sum += accounts[first + replicate];
            means[replicate] = accounts[first + replicate] * means.length / trials;
        }
        return new Estimate(sum / trials, Replicates.standardError(means));
    }

    private static int place(int cell, Account account) {
        return (cell * ACCOUNTS.length + account.ordinal()) * Replicates.COUNT;
    }
}
