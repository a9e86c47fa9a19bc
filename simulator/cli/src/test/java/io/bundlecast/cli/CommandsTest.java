package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What init, check, plan, explain and catalogue say. */
final class CommandsTest {

    private static final Path QUICK = Session.PROJECT.resolve("scenarios/quick-start.yaml");

    @TempDir
    private Path place;

    @Test
    void initWritesAScenarioThatRunsAndASchemaThatEditorsFind() {
        Path file = place.resolve("mine.yaml");
        assertThat(Session.of("init", file).exitCode()).isZero();
        assertThat(place.resolve("schema/scenario-v1.json")).exists();
        assertThat(file).content().contains("bundlecast run " + file);
        Session check = Session.of("check", file);
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("mine can run.");
        Session run = Session.of("run", file, "--trials", "320", "--out", place.resolve("out"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void initNeverReplacesAFileUnlessForced() throws IOException {
        Path file = Files.writeString(place.resolve("mine.yaml"), "my work");
        Session session = Session.of("init", file);
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains("exists and is left as it is");
        assertThat(file).hasContent("my work");
        assertThat(Session.of("init", file, "--force").exitCode()).isZero();
        assertThat(file).content().startsWith("# yaml-language-server");
    }

    @Test
    void checkListsEveryNumberWithItsMark() {
        Session session = Session.of("check", QUICK, "--assumptions");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).contains("[sourced]").contains("[assumed]").contains("[given]");
    }

    @Test
    void checkSaysThatAFileIsMissing() {
        Session session = Session.of("check", place.resolve("none.yaml"));
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err()).contains("none.yaml  does not exist.");
    }

    @Test
    void planSaysWhatARunWouldDo() {
        Session session = Session.of("plan", QUICK, "--trials", "320");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("ffs, team-3")
                .contains("federation, pho, cin")
                .contains("estimated time");
    }

    @Test
    void planSaysWhyThereAreMoreTrialsThanAskedFor() {
        assertThat(Session.of("plan", QUICK, "--trials", "1,000").out())
                .containsPattern("trials +1,024 \\(1,000, made up to whole replicates\\)");
    }

    @Test
    @Timeout(300)
    void planSaysHowLongAnAbsurdlyLargeScenarioWouldTake() {
        Session session = Session.of("plan", QUICK, "--set", "episodes.joints.cases=1000000");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).containsPattern("estimated time +about [0-9]+ minutes with");
    }

    @Test
    void explainPrintsEveryRuleWithItsSourceAndASumOfZero() {
        Session session = Session.of("explain", QUICK, "--trial", "5", "--level", "cin");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("TEAM Track 3 at Clinically integrated network, simulated year 5")
                .contains("Composite quality score")
                .contains("Source: 42 CFR 512.5")
                .containsPattern("(?m)^ +38  Outpatient episodes +\\d+$")
                .containsPattern("(?m)^ +track-3\\.stop-gain +0\\.2$")
                .doesNotContain("-0.00\n")
                .containsPattern("(?m)^ +sum +0\\.00$");
    }

    /** Word for word as on the part's own statement. */
    @Test
    void explainPrintsWhatEachPartOfAPortfolioRestsOn() {
        Path lines = Session.PROJECT.resolve("scenarios/four-lines.yaml");
        String whole = Session.of("explain", lines, "--contract", "four-lines").out();
        for (String part : List.of("orthopedics", "cardiology", "diabetes", "first-fill")) {
            String own = Session.of("explain", lines, "--contract", part).out();
            String terms =
                    own.substring(own.indexOf("Terms that the scenario states:"), own.indexOf("Figures of this year"));
            assertThat(whole).as(part).contains(":\n\n" + terms.strip());
        }
        assertThat(whole).contains("The part Diabetes, PROMETHEUS:").containsOnlyOnce("Figures of this year");
    }

    @Test
    void explainListsTheChoicesWhenANameIsUnknown() {
        Session contract = Session.of("explain", QUICK, "--contract", "team-9");
        assertThat(contract.exitCode()).isEqualTo(64);
        assertThat(contract.err()).contains("--contract must be one of ffs, team-3 but was team-9");
        Session trial = Session.of("explain", QUICK, "--trial", "-1");
        assertThat(trial.exitCode()).isEqualTo(64);
        assertThat(trial.err()).contains("--trial must be between 0 and 3,999 but was -1");
    }

    @Test
    void catalogueListsAndShowsEntriesWithTheirSources() {
        assertThat(Session.of("catalogue").out()).contains("episodes").contains("lower-extremity-joint-replacement ");
        assertThat(Session.of("catalogue", "list", "quality").out())
                .startsWith("quality")
                .doesNotContain("episodes");
        assertThat(Session.of("catalogue", "show", "cabg").out())
                .contains("mark: ")
                .contains("source: ");
        Session none = Session.of("catalogue", "show", "cabbage");
        assertThat(none.exitCode()).isEqualTo(64);
        assertThat(none.err())
                .contains("'cabbage' is not an entry of the catalogue. 'bundlecast catalogue' lists them.");
        assertThat(Session.of("catalogue", "list", "contracts").err())
                .contains("Choose from episodes, chronic, firstFills, quality, integration.");
    }

    @Test
    void catalogueSaysWhereAPresetOrAMeasureStands() {
        assertThat(Session.of("catalogue", "show", "cin").err()).contains("'bundlecast catalogue show presets'");
        assertThat(Session.of("catalogue", "show", "hwr").err()).contains("'bundlecast catalogue show team-2026'");
    }

    @Test
    void initWantsAFileAndNotAFolder() {
        Session session = Session.of("init", place, "--force");
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains(" is a folder. Name a file in it");
    }
}
