package io.bundlecast.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meets what others computed: textbooks, R packages, closed forms. */
class OracleReplayTest {

    static List<OracleCase> cases() {
        return OracleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meetsTheKnownResult(OracleCase known) {
        OracleCase.Miss worst = known.worst();
        assertThat(worst.difference())
                .as("%s", worst.ask())
                .isLessThanOrEqualTo(worst.ask().within());
        if (known.isDrawn()) {
            assertThat(Math.abs(known.z())).isLessThan(4);
        }
    }

    /** To write the page anew: {@code mvn -pl simulator/core test -Dtest=OracleReplayTest -Daccuracy.write=true}. */
    @Test
    void theAccuracyPageIsCurrent() throws IOException {
        Path page = Path.of("../../docs/accuracy.md");
        String text = AccuracyPage.text(cases());
        if (Boolean.getBoolean("accuracy.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }
}
