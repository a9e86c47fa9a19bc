package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual pages, character for character. */
final class HelpTest {

    private static final Path PAGES = Path.of("src/test/resources/help");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "init",
                "check",
                "plan",
                "run",
                "report",
                "explain",
                "settle",
                "compare",
                "catalogue",
                "catalogue list",
                "catalogue show"
            })
    void printsItsManualPage(String command) throws IOException {
        List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        words.add("--help");
        Session session = Session.of(words.toArray());
        assertThat(session.exitCode()).isZero();
        assertThat(session.err()).isEmpty();
        String page = "bundlecast" + (command.isEmpty() ? "" : "-" + command.replace(' ', '-')) + ".txt";
        assertThat(session.out()).isEqualToNormalizingNewlines(Files.readString(PAGES.resolve(page)));
    }

    @Test
    void namesItsVersionAndJava() {
        Session session = Session.of("--version");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).startsWith("bundlecast ").contains("Java " + Runtime.version());
    }

    @Test
    void printsTheManualAndFailsWhenNothingIsAsked() {
        Session session = Session.of();
        assertThat(session.exitCode()).isEqualTo(64);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("Usage:").contains("  check ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runn",
                "--verbose",
                "run",
                "run x.yaml --trials many",
                "check x.yaml --trials 0",
                "check x.yaml --set y"
            })
    void explainsACommandLineThatItDoesNotUnderstand(String line) {
        Session session = Session.of((Object[]) line.split(" "));
        assertThat(session.exitCode()).isEqualTo(64);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("bundlecast: ").contains("--help'").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate                    | 'frobnicate' is not a command.",
                "run --otu x y.yaml            | '--otu' is not an option of this command.",
                "run x.yaml y.yaml             | 'y.yaml' is not expected here: the command has its arguments already.",
                "plan x.yaml --trials many     | Invalid value for option '--trials': 'many' is not a whole number",
                "plan x.yaml --trials 1e12     | --trials must be between 1 and 10,000,000 but was 1,000,000,000,000",
                "plan x.yaml --trials 1e999999 | Invalid value for option '--trials': '1e999999' is not a whole number",
                "run x.yaml --threads 0        | --threads must be between 1 and 1,024 but was 0",
                "plan x.yaml --threads 1.5     | Invalid value for option '--threads': '1.5' is not a whole number",
                "check x.yaml --seed today     | Invalid value for option '--seed': 'today' is not a whole number",
            })
    void namesTheRuleThatIsBrokenBeforeAnyFileIsRead(String line, String message) {
        Session session = Session.of((Object[]) line.split(" "));
        assertThat(session.exitCode()).isEqualTo(64);
        assertThat(session.out()).isEmpty();
        assertThat(session.err().lines().findFirst()).hasValue("bundlecast: " + message);
    }
}
