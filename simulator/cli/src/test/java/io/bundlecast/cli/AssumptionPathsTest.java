package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths that {@code check --assumptions} prints, fed back to {@code --set}. */
final class AssumptionPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quick-start",
                "ace-cardiology-orthopedics",
                "diabetes-network",
                "generic-first-fill",
                "joint-replacement-contracts"
            })
    void setTakesEveryPathAsItIsPrinted(String scenario) {
        Map<String, String> printed = assumptions(scenario, List.of());
        assertThat(printed).hasSizeGreaterThan(100);
        List<String> settings = new ArrayList<>();
        printed.forEach((path, value) -> settings.addAll(List.of("--set", path + "=" + value)));
        assertThat(assumptions(scenario, settings)).isEqualTo(printed);
        Map<String, String> marks = marks(scenario, settings);
        assertThat(marks.values()).containsOnly("given");
        assertThat(marks.keySet()).isEqualTo(printed.keySet());
    }

    /** What the settable rows say, by path. */
    private static Map<String, String> assumptions(String scenario, List<String> settings) {
        return rows(scenario, settings, 1);
    }

    private static Map<String, String> marks(String scenario, List<String> settings) {
        return rows(scenario, settings, 2);
    }

    private static Map<String, String> rows(String scenario, List<String> settings, int part) {
        List<Object> words = new ArrayList<>(
                List.of("check", Session.PROJECT.resolve("scenarios/" + scenario + ".yaml"), "--assumptions"));
        words.addAll(settings);
        Session session = Session.of(words.toArray());
        assertThat(session.exitCode()).as(session.err()).isZero();
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line :
                session.out().substring(0, session.out().indexOf("\n\n")).split("\n")) {
            String[] parts = line.split(": |  \\[|\\]", 4);
            rows.put(parts[0], parts[part]);
        }
        return rows;
    }
}
