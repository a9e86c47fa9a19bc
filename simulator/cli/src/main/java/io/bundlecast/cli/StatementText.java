package io.bundlecast.cli;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import io.bundlecast.ledger.Statement.Line;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A settlement printed line by line, each with its formula and its source, and closed with what every party gained. */
record StatementText(PrintWriter out) {

    private static final double NOTHING = 0.005;
    private static final double RATE_BELOW = 100;

    void print(Statement statement) {
        @Nullable String source = null;
        for (Line line : statement.lines()) {
            out.printf(
                    Locale.ROOT,
                    "%4d  %-58s %20s%n",
                    line.rule().line(),
                    line.rule().title(),
                    figure(line));
            if (!line.rule().formula().isEmpty()) {
                out.println("      = " + line.rule().formula());
            }
            if (line.from() != null && line.to() != null) {
                out.println("      " + party(line.from()) + " to " + party(line.to()));
            }
            if (!line.rule().source().equals(source)) {
                source = line.rule().source();
                out.println("      Source: " + source);
            }
        }
        printBalances(statement);
    }

    private void printBalances(Statement statement) {
        out.println();
        out.println("What each party received, less what it paid:");
        double sum = 0;
        for (Account account : Account.values()) {
            double balance = statement.balances().balance(account);
            sum += balance;
            if (Math.abs(balance) >= NOTHING) {
                out.printf(Locale.ROOT, "      %-58s %20s%n", party(account), dollars(balance));
            }
        }
        out.printf(Locale.ROOT, "      %-58s %20s%n", "sum", dollars(Math.abs(sum) < NOTHING ? 0 : sum));
    }

    private static String figure(Line line) {
        return line.isPayment() || Math.abs(line.amount()) >= RATE_BELOW
                ? dollars(line.amount())
                : String.format(Locale.ROOT, "%.6f", line.amount());
    }

    private static String dollars(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    private static String party(Account account) {
        return account.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
