package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunTest {

    private static final Path QUICK = Session.PROJECT.resolve("scenarios/quick-start.yaml");

    @TempDir
    private static Path shared;

    private static Path base;
    private static Session baseSession;
    private static Map<String, String> baseFiles;

    @TempDir
    private Path place;

    @BeforeAll
    static void runOnce() {
        base = shared.resolve("run");
        baseSession = run(base, "--threads", "1");
        baseFiles = Session.files(base);
    }

    @Test
    void leavesAFolderThatABoardCanRead() {
        assertThat(baseSession.err()).doesNotContain("bundlecast:").contains("320 years");
        assertThat(baseSession.exitCode()).isZero();
        assertThat(baseSession.out()).contains("TEAM Track 3").endsWith("report.html" + System.lineSeparator());
        assertThat(baseFiles)
                .containsKeys(
                        "assumptions.json",
                        "report.html",
                        "run.json",
                        "scenario.yaml",
                        "summary.csv",
                        "summary.json",
                        "trials.csv.gz")
                .hasSizeGreaterThan(10);
    }

    @Test
    void givesTheSameBytesForTheSameSeedOnAnyNumberOfThreads() {
        run(place.resolve("three"), "--threads", "3");
        assertThat(Session.files(place.resolve("three"))).isEqualTo(baseFiles);
    }

    @Test
    void givesOtherTrialsForAnotherSeed() {
        run(place.resolve("other"), "--seed", "7");
        assertThat(Session.files(place.resolve("other")).get("trials.csv.gz"))
                .isNotEqualTo(baseFiles.get("trials.csv.gz"));
    }

    @Test
    void canBeRepeatedFromTheScenarioThatItStored() {
        Session again = Session.of("run", base.resolve("scenario.yaml"), "--out", place.resolve("again"));
        assertThat(again.err()).doesNotContain("bundlecast:");
        assertThat(Session.files(place.resolve("again")).get("trials.csv.gz"))
                .isEqualTo(baseFiles.get("trials.csv.gz"));
    }

    @Test
    void reportDrawsTheSameBytesAgain() {
        assertThat(Session.of("report", base, "--out", place.resolve("again")).exitCode())
                .isZero();
        assertThat(Session.files(place.resolve("again"))).isEqualTo(baseFiles);
    }

    @Test
    void reportPutsAnotherLevelFirstOnRequest() {
        Session other = Session.of("report", base, "--level", "cin", "--out", place.resolve("board"));
        assertThat(other.exitCode()).isZero();
        assertThat(other.out()).contains("Clinically integrated network");
        assertThat(Session.files(place.resolve("board")).get("report.html")).isNotEqualTo(baseFiles.get("report.html"));
        assertThat(Session.files(base)).isEqualTo(baseFiles);
    }

    @Test
    void reportRefusesWhatIsNotARunOrWasChanged() throws IOException {
        Session nothing = Session.of("report", place);
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("bundlecast: run.json is missing");
        Path copy = Files.createDirectory(place.resolve("copy"));
        for (String name : List.of("run.json", "scenario.yaml", "assumptions.json")) {
            Files.copy(base.resolve(name), copy.resolve(name));
        }
        Files.writeString(copy.resolve("trials.csv.gz"), "changed");
        Session changed = Session.of("report", copy);
        assertThat(changed.exitCode()).isEqualTo(2);
        assertThat(changed.err()).contains("trials.csv.gz was changed after the run");
        Files.writeString(
                copy.resolve("run.json"),
                Files.readString(base.resolve("run.json")).replace("\"seed\" : ", "\"seed\" : 1"));
        Session edited = Session.of("report", copy);
        assertThat(edited.exitCode()).isEqualTo(2);
        assertThat(edited.err()).startsWith("bundlecast: run.json was edited after the run");
        Files.writeString(copy.resolve("run.json"), "{\n");
        assertThat(Session.of("report", copy).err())
                .startsWith("bundlecast: run.json is not as a run left it (line ")
                .contains("Run the scenario again.");
        Files.writeString(copy.resolve("run.json"), "[]");
        assertThat(Session.of("report", copy).err()).startsWith("bundlecast: run.json is not as a run left it");
    }

    @Test
    void rejectsABadValueAndLeavesEarlierOutput() throws IOException {
        Session session = run(base, "--set", "contracts.team-3.track=9", "--set", "hospital.basRate=1");
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .contains("--set contracts.team-3.track=9  ")
                .contains("--set hospital.basRate=1  ")
                .contains("Maybe 'baseRate'?")
                .contains("2 problems; nothing was run.")
                .doesNotContain("\tat ");
        assertThat(Session.files(base)).isEqualTo(baseFiles);
        assertThat(names(shared)).containsExactly("run");
    }

    @Test
    void namesFileLineAndColumnOfEveryProblem() throws IOException {
        Path file = Files.writeString(
                place.resolve("bad.yaml"),
                "extends: " + QUICK + "\nepisodes:\n  joints:\n    cases: -3\ncontracts:\n  team-3:\n    trak: 2\n");
        Session session = Session.of("check", file);
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err())
                .contains(file + ":4:12  ")
                .contains(file + ":7:5  ")
                .contains("Maybe 'track'?");
    }

    @Test
    void leavesAFolderThatIsNotARunAlone() throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "years of work");
        Session session = run(place);
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains("holds something other than an earlier run");
        assertThat(names(place)).containsExactly("thesis.txt");
    }

    @Test
    void saysThatAFileStandsWhereAFolderIsNeeded() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "text");
        Session session = run(file.resolve("out"));
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).startsWith("bundlecast: ").contains("file").doesNotContain("\tat ");
    }

    private static Session run(Path out, String... more) {
        List<Object> words = new ArrayList<>(List.of("run", QUICK, "--trials", "320", "--out", out));
        words.addAll(List.of(more));
        return Session.of(words.toArray());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
