package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;

/** What every contract's statement keeps. */
public final class LedgerLaw {

    private LedgerLaw() {}

    /** Money only moves between accounts.
     *
     * @param dollars rounding that is allowed for */
    public static void netsToZero(Statement statement, double dollars) {
        double sum = 0;
        for (Account account : Account.values()) {
            sum += statement.balances().balance(account);
        }
        assertThat(sum).isCloseTo(0, offset(dollars));
    }

    public static void postsOnlyItsRulesInOrder(Statement statement, Settlement settlement) {
        assertThat(statement.lines().stream().map(Statement.Line::rule).toList())
                .isEqualTo(settlement.rules());
    }
}
