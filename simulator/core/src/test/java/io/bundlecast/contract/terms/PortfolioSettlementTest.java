package io.bundlecast.contract.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortfolioSettlementTest {

    private static final RandomContracts RANDOM = new RandomContracts(5);
    private static final Market MARKET = RANDOM.market(1);
    private static final Settlement TEAM = RANDOM.team().settlement(MARKET);
    private static final Settlement ACE = AceDemonstration.of(0.05, 0.02).settlement(MARKET);
    private static final Settlement BOTH = new PortfolioSettlement(List.of("TEAM", "ACE"), List.of(TEAM, ACE));

    @Test
    void everyPartyGetsWhatTheContractsGiveItTogether() {
        for (int i = 0; i < 50; i++) {
            Experience year = RANDOM.year(MARKET);
            Balances team = settle(TEAM, year);
            Balances ace = settle(ACE, year);
            Balances both = settle(BOTH, year);
            for (Account account : Account.values()) {
                assertThat(both.balance(account))
                        .as("%s", account)
                        .isCloseTo(team.balance(account) + ace.balance(account), within(1e-6));
            }
        }
    }

    @Test
    void aStatementHasALineForEachContract() {
        assertThat(BOTH.rules()).extracting(Rule::title).containsExactly("TEAM", "ACE");
        Experience year = RANDOM.year(MARKET);
        Balances both = settle(BOTH, year);
        assertThat(both.effect(10)).isCloseTo(settle(TEAM, year).balance(Account.HOSPITAL), within(1e-6));
        assertThat(both.effect(11)).isCloseTo(settle(ACE, year).balance(Account.HOSPITAL), within(1e-6));
    }

    @Test
    void itPaysWhomItsContractsPay() {
        assertThat(BOTH.parties())
                .containsAll(Set.of(Account.PAYER, Account.HOSPITAL, Account.PHYSICIANS, Account.PATIENT));
    }

    private static Balances settle(Settlement settlement, Experience year) {
        Balances balances = new Balances(Party.HOSPITAL);
        settlement.settle(year, balances);
        return balances;
    }
}
