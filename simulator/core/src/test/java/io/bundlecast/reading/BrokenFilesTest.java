package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bundlecast.reading.tree.ScenarioRejectedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file yields exactly the messages recorded beside it. To record a new one, run with {@code -Dbundlecast.record=true} and read what it wrote. */
class BrokenFilesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    static List<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void yieldsTheRecordedMessages(String name) throws IOException {
        ScenarioRejectedException rejection = catchThrowableOfType(
                ScenarioRejectedException.class,
                () -> ScenarioReader.read(BROKEN.resolve(name), ScenarioFilesTest.CATALOGUE));
        assertThat(rejection).as(name + " is rejected").isNotNull();
        String messages = rejection.problems().stream()
                .map(problem -> problem.text().replace('\\', '/').replace("src/test/resources/broken/", "") + "\n")
                .collect(Collectors.joining());
        Path recorded = BROKEN.resolve(name.replace(".yaml", ".txt"));
        if (Boolean.getBoolean("bundlecast.record") && !Files.exists(recorded)) {
            Files.writeString(recorded, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(recorded).replace("\r\n", "\n"));
    }
}
