package io.bundlecast.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book that keeps every line, so that a settlement can be read and checked step by step. */
public final class Statement implements Ledger {

    /** One line: a figure of the calculation when {@code from} is null, else a payment. */
    public record Line(
            Rule rule, @Nullable Account from, @Nullable Account to, double amount) {

        public boolean isPayment() {
            return from != null;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Balances balances = new Balances(Party.HOSPITAL);

    @Override
    public void transfer(Rule rule, Account from, Account to, double amount) {
        balances.transfer(rule, from, to, amount);
        lines.add(new Line(rule, from, to, amount));
    }

    @Override
    public void step(Rule rule, double value) {
        lines.add(new Line(rule, null, null, value));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public Balances balances() {
        return balances;
    }
}
