package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, ended as Ctrl-C ends it. */
final class InterruptedRunTest {

    private static final Path QUICK = Session.PROJECT.resolve("scenarios/quick-start.yaml");
    private static final int TRIES = 600;

    @TempDir
    private Path place;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end, only be ended")
    void leavesTheEarlierOutputAndNothingElse() throws IOException, InterruptedException {
        Path out = place.resolve("out");
        Files.createDirectory(out);
        Files.writeString(out.resolve("run.json"), "an earlier run");
        Map<String, String> before = Session.files(out);
        Process process = Session.process(
                        place, "run", QUICK.toString(), "--trials", "2000000", "--out", out.toString())
                .start();
        waitUntilItHasBegun(process);
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(process.inputReader(StandardCharsets.UTF_8).lines())
                .containsExactly("bundlecast: stopped before the end; earlier output is untouched.");
        assertThat(names()).containsExactly("out");
        assertThat(Session.files(out)).isEqualTo(before);
    }

    private void waitUntilItHasBegun(Process process) throws IOException, InterruptedException {
        for (int tried = 0; names().size() < 2; tried++) {
            assertThat(process.isAlive()).isTrue();
            assertThat(tried).isLessThan(TRIES);
            Thread.sleep(100);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
