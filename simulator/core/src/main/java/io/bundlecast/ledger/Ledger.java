package io.bundlecast.ledger;

/** The book in which a contract settles one trial. */
public interface Ledger {

    /** Moves {@code amount} dollars between two accounts; a negative amount moves the other way. */
    void transfer(Rule rule, Account from, Account to, double amount);

    /** Notes a figure of the calculation that moves no money, such as a target price or a quality score. */
    void step(Rule rule, double value);
}
