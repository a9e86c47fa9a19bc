package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.ledger.Account;
import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.result.SimulationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTest {

    private static final SimulationResult RESULT = SyntheticResult.of(640);

    @ParameterizedTest
    @EnumSource
    void everyPartyHasAName(Account party) {
        assertThat(Parties.whose(party)).startsWith(Parties.name(party)).contains("\u2019");
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
