package io.bundlecast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Rule SHARE = new Rule(12, "Share", "r x saving", "assumed");
    private static final Rule TARGET = new Rule(11, "Target", "n x price", "assumed");

    @Test
    void whatOneOwnerPaysToItselfChangesNothing() {
        Balances system = new Balances(Party.SYSTEM);
        system.transfer(SHARE, Account.PAYER, Account.NETWORK, 300);
        system.transfer(SHARE, Account.NETWORK, Account.HOSPITAL, 120);
        system.transfer(SHARE, Account.HOSPITAL, Account.PHYSICIANS, 50);
        assertThat(system.balance(Party.SYSTEM)).isEqualTo(250);
        assertThat(system.balance(Party.HOSPITAL)).isEqualTo(70);
        assertThat(system.effect(SHARE.line())).isEqualTo(250);
    }

    @Test
    void aTransferHasTwoSides() {
        Balances balances = new Balances(Party.HOSPITAL);
        balances.transfer(SHARE, Account.PAYER, Account.HOSPITAL, 300);
        balances.transfer(SHARE, Account.HOSPITAL, Account.PHYSICIANS, 100);
        balances.transfer(TARGET, Account.PAYER, Account.PATIENT, 7);
        balances.step(TARGET, 1_000);
        assertThat(balances.balance(Account.PAYER)).isEqualTo(-307);
        assertThat(balances.balance(Account.HOSPITAL)).isEqualTo(200);
        assertThat(balances.balance(Account.PHYSICIANS)).isEqualTo(100);
        assertThat(balances.effect(12)).isEqualTo(200);
        assertThat(balances.effect(11)).isZero();
    }

    @Test
    void aBookCanStartFromAnotherAndBeCleared() {
        Balances common = new Balances(Party.HOSPITAL);
        common.transfer(SHARE, Account.PAYER, Account.HOSPITAL, 300);
        Balances own = new Balances(Party.HOSPITAL);
        own.copyFrom(common);
        own.transfer(SHARE, Account.PAYER, Account.HOSPITAL, -50);
        assertThat(own.balance(Account.HOSPITAL)).isEqualTo(250);
        assertThat(own.effect(12)).isEqualTo(250);
        assertThat(common.balance(Account.HOSPITAL)).isEqualTo(300);
        own.clear();
        assertThat(own.balance(Account.HOSPITAL)).isZero();
        assertThat(own.effect(12)).isZero();
    }

    @Test
    void aStatementKeepsEveryLineInOrder() {
        Statement statement = new Statement();
        statement.step(TARGET, 1_000);
        statement.transfer(SHARE, Account.PAYER, Account.HOSPITAL, 300);
        assertThat(statement.lines()).hasSize(2);
        assertThat(statement.lines().get(0).isPayment()).isFalse();
        assertThat(statement.lines().get(1)).isEqualTo(new Statement.Line(SHARE, Account.PAYER, Account.HOSPITAL, 300));
        assertThat(statement.lines().get(1).isPayment()).isTrue();
        assertThat(statement.balances().balance(Account.HOSPITAL)).isEqualTo(300);
    }

    @Test
    void aLineOutsideTheStatementIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(Rule.MAXIMUM_LINES, "x", "x", "x"))
                .withMessage("line must be in [0, 80) but was 80");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(-1, "x", "x", "x"));
    }
}
