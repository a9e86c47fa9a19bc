package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.reading.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFoldersTest {

    @TempDir
    Path folder;

    private Catalogue own;

    @BeforeEach
    void writeAnEntry() throws IOException {
        Files.createDirectory(folder.resolve("contracts"));
        Files.writeString(
                folder.resolve("contracts/ours.yaml"), "kind: team\ntitle: Our TEAM terms\nyear: 2027\ntrack: 3\n");
        own = Catalogue.layered(Catalogue.directory(folder), ScenarioFilesTest.CATALOGUE);
    }

    @Test
    void listsOwnEntriesBeforeTheOthers() {
        assertThat(own.entries().get(0)).isEqualTo(new Catalogue.Entry("contracts", "ours", "Our TEAM terms"));
        assertThat(own.entries()).hasSize(ScenarioFilesTest.CATALOGUE.entries().size() + 1);
    }

    @Test
    void aContractStartsFromAnEntryAndOverridesIt() {
        String text = """
                title: One
                performanceYear: 2027
                hospital: {title: A hospital, baseRate: 10000}
                episodes: {joints: {catalogue: lower-extremity-joint-replacement, cases: 100}}
                contracts: {team: {catalogue: ours, stopLoss: 10%}}
                """;
        var team = ScenarioReader.readText("given", text, own)
                .scenario()
                .contracts()
                .get(1);
        assertThat(team.title()).isEqualTo("Our TEAM terms");
        assertThat(team.terms()).hasFieldOrPropertyWithValue("stopLoss", 0.1).hasFieldOrPropertyWithValue("track", 3);
    }

    @Test
    void anEntryOfTheUsersHidesOneOfTheProgram() throws IOException {
        Files.createDirectory(folder.resolve("episodes"));
        String entry = ScenarioFilesTest.CATALOGUE.open("episodes", "cabg").text();
        Files.writeString(folder.resolve("episodes/cabg.yaml"), entry.replaceFirst("title: .*", "title: Our own CABG"));
        String text = """
                title: One
                performanceYear: 2027
                hospital: {title: A hospital, baseRate: 10000}
                episodes: {cabg: {catalogue: cabg, cases: 100}}
                """;
        EpisodeLine line = ScenarioReader.readText("given", text, own)
                .scenario()
                .episodes()
                .get(0);
        assertThat(line.title()).isEqualTo("Our own CABG");
    }

    @Test
    void anIdCannotLeaveTheFolder() {
        assertThat(own.open("contracts", "../contracts/ours")).isNull();
        assertThat(own.open("contracts", "/etc/passwd")).isNull();
    }
}
