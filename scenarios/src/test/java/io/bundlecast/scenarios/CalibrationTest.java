package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the built mixtures to national Medicare figures, and docs/calibration.md to what was computed. */
class CalibrationTest {

    static List<Target> targets() {
        return Stream.of(Targets.spreads(), Targets.levels(), Targets.readmissions(), Targets.composition())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theMixtureMeetsItsTarget(Target target) {
        assertThat(Math.abs(target.difference())).as(target.row()).isLessThanOrEqualTo(target.tolerance());
    }

    @Test
    void theDocumentStatesWhatWasComputed() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/calibration.md")))
                .containsAll(targets().stream().map(Target::row).toList());
    }
}
