package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.uncertainty.Mark;
import org.junit.jupiter.api.Test;

class ContractAssumptionsTest {

    @Test
    void numbersThatContractsLeaveToTheirRuleAreListedOnceWithTheirSource() throws Exception {
        ScenarioDocument document = ScenarioReader.read(
                ScenarioFilesTest.SCENARIOS.resolve("team-hospital.yaml"), ScenarioFilesTest.CATALOGUE);

        assertThat(document.assumptions())
                .filteredOn(row -> row.path().equals("team.2027.discount.LEJR"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value()).isEqualTo("0.02");
                    assertThat(row.mark()).isEqualTo(Mark.SOURCED);
                    assertThat(row.source()).contains("TEAM target prices");
                });
        assertThat(document.assumptions())
                .extracting(NamedAssumption::path)
                .contains("team.2027.track-1.stop-gain", "team.2027.track-2.stop-loss", "team.2027.track-3.stop-loss");
    }
}
