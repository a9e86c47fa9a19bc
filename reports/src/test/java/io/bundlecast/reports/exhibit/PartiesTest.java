package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.result.SimulationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTest {

    private static final SimulationResult RESULT = SyntheticResult.of(640);

    @ParameterizedTest
    @EnumSource
    void everyAccountHasAName(Account account) {
        assertThat(Parties.name(account)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartyHasANameThatNamesItsAccounts(Party party) {
        assertThat(Parties.whose(party)).endsWith("\u2019" + (party == Party.PHYSICIANS ? "" : "s"));
        for (Account account : party.accounts()) {
            assertThat(Parties.whose(party)).containsIgnoringCase(Parties.name(account));
        }
    }

    @Test
    void theTableHasAColumnForEachContractAndARowForEachPartyThatIsReached() {
        DataTable table = Parties.table(RESULT, 0);
        assertThat(table.columns())
                .containsExactly("Party", "Fee for service", "TEAM Track 1", "TEAM Track 3", "ACE demonstration");
        assertThat(table.rows())
                .extracting(row -> row.get(0))
                .containsExactly("Payer", "Hospital", "Staff and supplies");
        assertThat(table.rows().get(0).get(1)).startsWith("\u2212$14.0");
    }
}
