package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.reports.SyntheticJourney;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnmovedTest {

    private final SimulationResult result = SyntheticJourney.of();

    @BeforeEach
    void deathsAreTheSameAtEveryLevelAndReadmissionsAreNot() {
        for (int level = 0; level < result.levels().size(); level++) {
            Arrays.fill(result.column(level, Outcome.DEATH_RATE), 0.02);
            Arrays.fill(result.column(level, Outcome.READMISSION_RATE), 0.05 + 0.01 * level);
        }
    }

    @Test
    void anOutcomeThatNothingMovesIsARowAndNoPicture() {
        Lens lens = new Lens(result, new Focus(1, SyntheticJourney.DEAR));
        List<String> pictures =
                Exhibits.of(lens).outcomes().stream().map(Exhibit::id).toList();
        assertThat(pictures).contains("readmission-rate").doesNotContain("death-rate");
        assertThat(Unmoved.table(lens).rows())
                .contains(List.of("Deaths", "2.00%", "2.00%", "2.00%", "2.00%"))
                .noneMatch(row -> row.get(0).startsWith("Readmissions"));
    }
}
