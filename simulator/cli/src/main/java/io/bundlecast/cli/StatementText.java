package io.bundlecast.cli;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Provision;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import io.bundlecast.ledger.Statement.Line;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A settlement printed line by line, each with its formula and its source, and closed with what every party gained. */
record StatementText(PrintWriter out) {

    private static final double NOTHING = 0.005;

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
        out.printf(Locale.ROOT, "      %-58s %20s%n", "sum", dollars(sum));
    }

    /** The numbers that the contract takes from its rule, which the formulas name and the statement's figures follow from. */
    void print(List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return;
        }
        out.println();
        out.println("Numbers of the rule in force, where the scenario states none:");
        for (Provision provision : provisions) {
            out.printf(Locale.ROOT, "      %-58s %20s%n", provision.name(), plain(provision.value()));
        }
    }

    /** Says whose terms follow. */
    void printPart(String title) {
        out.println();
        out.println("The part " + title + ":");
    }

    /** What the scenario states of the contract. */
    void printTerms(List<String> terms) {
        if (!terms.isEmpty()) {
            out.println();
            out.println("Terms that the scenario states:");
            terms.forEach(term -> out.println("      " + term));
        }
    }

    /** What the contract has fixed before the year. */
    void printFixed(List<FixedFigure> fixed) {
        if (!fixed.isEmpty()) {
            out.println();
            out.println("Fixed before the year begins:");
            for (FixedFigure figure : fixed) {
                out.printf(Locale.ROOT, "      %-58s %20s%n", figure.name(), plain(rounded(figure.value())));
            }
        }
    }

    /** The figures of the year that the contract counts. */
    void printCounted(List<Figure> counted) {
        if (!counted.isEmpty()) {
            out.println();
            out.println("Figures of this year that the contract counts:");
            counted.forEach(this::print);
        }
    }

    /** The figures that the contract counts although nobody stated them. */
    void printTaken(List<Figure> taken) {
        if (taken.isEmpty()) {
            return;
        }
        out.println();
        out.println("Taken for what was not stated and the contract counts:");
        taken.forEach(this::print);
    }

    private void print(Figure figure) {
        out.printf(
                Locale.ROOT,
                "      %-58s %20s%n",
                figure.path(),
                plain(rounded(figure.value().getAsDouble())));
    }

    /** Says first that some of what the contract counts is nothing because nobody stated it. */
    void warn(List<Figure> taken) {
        long nothing = taken.stream()
                .filter(figure -> figure.value().getAsDouble() == 0)
                .count();
        if (nothing > 0) {
            out.printf(
                    Locale.ROOT,
                    "Note: %s that the contract counts %s not stated and %s taken as 0; see the list below the statement.%n%n",
                    nothing == 1 ? "1 figure" : nothing + " figures",
                    nothing == 1 ? "was" : "were",
                    nothing == 1 ? "is" : "are");
        }
    }

    private static String figure(Line line) {
        return switch (line.rule().unit()) {
            case DOLLARS -> dollars(line.amount());
            case CASES -> String.format(Locale.ROOT, "%,.0f", line.amount());
            case NUMBER -> String.format(Locale.ROOT, "%.6f", line.amount());
        };
    }

    /** An amount below half a cent is nothing, and has no sign. */
    private static String dollars(double amount) {
        return String.format(Locale.ROOT, "%,.2f", Math.abs(amount) < NOTHING ? 0 : amount);
    }

    /** Ratios, shares and weights to so many digits that a product with them is right to the cent. */
    private static double rounded(double value) {
        double finest = Math.abs(value) < 1000 ? 1e12 : 1e6;
        return Math.rint(value * finest) / finest;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String party(Account account) {
        return account.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
