package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.uncertainty.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyAssumptionsTest {

    private static List<NamedAssumption> rows(String file) throws Exception {
        return ScenarioReader.read(ScenarioFilesTest.SCENARIOS.resolve(file), ScenarioFilesTest.CATALOGUE)
                .assumptions();
    }

    @Test
    void lawsPricesAndPhysiciansAreListedOnce() throws Exception {
        List<NamedAssumption> rows = rows("journey-pho.yaml");
        assertThat(rows)
                .extracting(NamedAssumption::path)
                .filteredOn(path -> path.startsWith("journey."))
                .doesNotHaveDuplicates();
        assertThat(starting(rows, "journey.laws."))
                .isEqualTo(JourneyTables.laws().names().size());
        assertThat(starting(rows, "journey.components."))
                .isEqualTo(JourneyTables.builds().names().size());
        assertThat(starting(rows, "journey.workforce.") - starting(rows, "journey.workforce.ratios."))
                .isEqualTo(WorkforceTables.laws().names().size());
        assertThat(rows)
                .contains(new NamedAssumption(
                        "journey.laws.criteria.deadline",
                        "2",
                        Mark.ASSUMED,
                        "years until physicians who miss the criteria leave the network",
                        false))
                .filteredOn(row -> row.path().endsWith(".criteria.deadline"))
                .hasSize(1);
    }

    @Test
    void aScenarioWithoutAJourneyListsNone() throws Exception {
        assertThat(starting(rows("team-hospital.yaml"), "journey.")).isZero();
    }

    private static int starting(List<NamedAssumption> rows, String start) {
        return (int) rows.stream().filter(row -> row.path().startsWith(start)).count();
    }
}
