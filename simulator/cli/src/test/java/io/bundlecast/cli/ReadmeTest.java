package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README says, as a new analyst would, in the order in which it is written. */
final class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("^    \\./bundlecast (.*)$", Pattern.MULTILINE);
    private static final Pattern FILE =
            Pattern.compile("`(scenarios/[\\w-]+\\.yaml)`:\\s*```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)\\)");

    @TempDir
    private Path place;

    @Test
    void everyCommandWorksInTheOrderInWhichItIsWritten() throws IOException, InterruptedException {
        String readme = Files.readString(Session.PROJECT.resolve("README.md"));
        Files.createDirectories(place.resolve("scenarios"));
        Files.copy(Session.PROJECT.resolve("scenarios/quick-start.yaml"), place.resolve("scenarios/quick-start.yaml"));
        Path episodes = Path.of("scenarios/episodes-example.csv");
        Files.copy(Session.PROJECT.resolve(episodes), place.resolve(episodes));
        Matcher file = FILE.matcher(readme);
        while (file.find()) {
            Files.writeString(place.resolve(file.group(1)), file.group(2));
        }
        List<String> commands = new ArrayList<>();
        Matcher command = COMMAND.matcher(readme);
        while (command.find()) {
            commands.add(command.group(1));
        }
        assertThat(commands).hasSizeGreaterThan(8);
        for (String each : commands) {
            works(each);
        }
        assertThat(place.resolve("out/quick-start/report.html")).exists();
        assertThat(Files.readString(place.resolve("out/discount-4/report.html")))
                .isNotEqualTo(Files.readString(place.resolve("out/quick-start/report.html")));
    }

    @Test
    void everyFileThatItNamesExists() throws IOException {
        Matcher link = LINK.matcher(Files.readString(Session.PROJECT.resolve("README.md")));
        while (link.find()) {
            assertThat(Session.PROJECT.resolve(link.group(1))).exists();
        }
    }

    private void works(String command) throws IOException, InterruptedException {
        Process process = Session.process(place, command.split(" ")).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
        assertThat(said).as(command).isNotBlank().doesNotContain("bundlecast: ");
    }
}
