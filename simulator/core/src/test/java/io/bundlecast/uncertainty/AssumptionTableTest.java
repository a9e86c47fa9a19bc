package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssumptionTableTest {

    private static final AssumptionTable TABLE = AssumptionTable.of(
            rows("# comment\n\npull | 0.5 | known | Bass 1969\nspeed | 1 / 2 / 6 | assumed | choice\n"
                    + "days | 90 / 120 | sourced | report\n"));

    private static List<List<String>> rows(String text) {
        return TextTable.rows(new BufferedReader(new StringReader(text)), 4);
    }

    @Test
    void readsNumbersAndRangesWithTheirMarks() {
        assertThat(TABLE.names()).containsExactly("pull", "speed", "days");
        assertThat(TABLE.get("pull")).isEqualTo(new Assumption(new Constant(0.5), Mark.KNOWN, "Bass 1969"));
        assertThat(TABLE.get("speed").quantity()).isEqualTo(new Pert(1, 2, 6));
        assertThat(TABLE.nominal("speed")).isEqualTo(2);
        assertThat(TABLE.get("days").quantity()).isEqualTo(new Uniform(90, 120));
        assertThat(TABLE.has("speed")).isTrue();
        assertThat(TABLE.has("size")).isFalse();
    }

    @Test
    void aScenarioReplacesOnlyWhatTheTableHolds() {
        assertThat(TABLE.with(Map.of("pull", Assumption.given(0.7))).nominal("pull"))
                .isEqualTo(0.7);
        assertThat(TABLE.nominal("pull")).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with(Map.of("size", Assumption.given(1))))
                .withMessage("no assumption is called 'size'");
    }

    @Test
    void refusesRowsThatAreMisformedRepeatedOrMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows("pull | 0.5 | known\n"))
                .withMessage("a row must have 4 columns but is: pull | 0.5 | known");
        assertThatIllegalStateException()
                .isThrownBy(() -> AssumptionTable.of(rows("a | 1 | known | x\na | 2 | known | x\n")))
                .withMessage("assumption 'a' is given twice");
        assertThatIllegalStateException()
                .isThrownBy(() -> AssumptionTable.of(rows("a | 1 / 2 / 3 / 4 | known | x\n")))
                .withMessage("a value must be one, two or three numbers but is: 1 / 2 / 3 / 4");
        assertThatIllegalStateException()
                .isThrownBy(() -> AssumptionTable.beside(AssumptionTable.class, "absent.txt"))
                .withMessage("the table absent.txt is missing");
    }
}
