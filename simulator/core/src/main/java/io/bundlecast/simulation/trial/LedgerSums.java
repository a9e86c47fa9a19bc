package io.bundlecast.simulation.trial;

import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Rule;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Replicates;
import io.bundlecast.simulation.plan.PlannedContract;
import java.util.List;
import java.util.stream.Stream;

/** Sums over trials of what each line of a statement gave the party in focus and of where every account ended, by contract and level. */
public final class LedgerSums {

    private static final Account[] ACCOUNTS = Account.values();

    private final int levels;
    private final int[][] linesOf;
    private final double[][] lines;
    private final double[] accounts;

    /** @param contracts whose lines are added up, with those of fee for service */
    LedgerSums(List<PlannedContract> contracts, int levels) {
        this.levels = levels;
        this.linesOf =
                contracts.stream().map(contract -> lines(contract.settlement())).toArray(int[][]::new);
        this.lines = new double[contracts.size() * levels][];
        for (int cell = 0; cell < lines.length; cell++) {
            lines[cell] = new double[linesOf[cell / levels].length];
        }
        this.accounts = new double[Replicates.COUNT * lines.length * ACCOUNTS.length];
    }

    private static int[] lines(Settlement settlement) {
        return Stream.concat(FeeForService.baseline().rules().stream(), settlement.rules().stream())
                .mapToInt(Rule::line)
                .distinct()
                .toArray();
    }

    public void add(int trial, int contract, int level, Balances balances) {
        int cell = contract * levels + level;
        int[] numbers = linesOf[contract];
        double[] sums = lines[cell];
        for (int i = 0; i < numbers.length; i++) {
            sums[i] += balances.effect(numbers[i]);
        }
        int first = place(Replicates.of(trial), cell);
        for (int account = 0; account < ACCOUNTS.length; account++) {
            accounts[first + account] += balances.balance(ACCOUNTS[account]);
        }
    }

    /** Adds the sums of another block; blocks are added in their order, so that the sum is the same for any number of threads. */
    public void add(LedgerSums block) {
        for (int cell = 0; cell < lines.length; cell++) {
            addAll(block.lines[cell], lines[cell]);
        }
        addAll(block.accounts, accounts);
    }

    static void addAll(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** The sum of a line that the contract or fee for service has. */
    double line(int contract, int level, int line) {
        int[] numbers = linesOf[contract];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == line) {
                return lines[contract * levels + level][i];
            }
        }
        throw new IllegalArgumentException("contract " + contract + " has no line " + line);
    }

    /** The mean over trials of an account's balance. */
    Estimate mean(int contract, int level, Account account, int trials) {
        int cell = contract * levels + level;
        double[] sums = new double[Replicates.COUNT];
        for (int replicate = 0; replicate < sums.length; replicate++) {
            sums[replicate] = accounts[place(replicate, cell) + account.ordinal()];
        }
        return Replicates.mean(sums, trials);
    }

    /** The accounts of one replicate and cell lie side by side. */
    private int place(int replicate, int cell) {
        return (replicate * lines.length + cell) * ACCOUNTS.length;
    }
}
