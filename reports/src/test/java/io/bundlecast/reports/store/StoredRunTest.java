package io.bundlecast.reports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bundlecast.reports.SyntheticResult;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRunTest {

    private static final SimulationResult RESULT = SyntheticResult.of(640);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        StoredRun.write(folder, RESULT, "title: made up\n", List.of());
    }

    @Test
    void readsBackBitForBit() throws Exception {
        SimulationResult read = StoredRun.read(folder);
        assertThat(read.provenance()).isEqualTo(RESULT.provenance());
        assertThat(read.contracts()).isEqualTo(RESULT.contracts());
        assertThat(read.levels()).isEqualTo(RESULT.levels());
        assertThat(read.bridge()).isEqualTo(RESULT.bridge());
        assertThat(read.checks()).isEqualTo(RESULT.checks()).isNotEmpty();
        assertThat(read.presentLevel()).isEqualTo(RESULT.presentLevel());
        for (int level = 0; level < RESULT.levels().size(); level++) {
            for (Outcome outcome : RESULT.outcomes()) {
                assertThat(Arrays.equals(read.column(level, outcome), RESULT.column(level, outcome)))
                        .isTrue();
            }
            for (ContractMeasure measure : RESULT.measures()) {
                assertThat(Arrays.equals(read.column(3, level, measure), RESULT.column(3, level, measure)))
                        .isTrue();
            }
        }
    }

    @Test
    void writesTheSameBytesEachTime(@TempDir Path other) throws IOException {
        StoredRun.write(other, RESULT, "title: made up\n", List.of());
        for (String name : List.of("scenario.yaml", "trials.csv.gz", "run.json")) {
            assertThat(other.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    @Test
    void rejectsAMissingFile() throws IOException {
        Files.delete(folder.resolve("run.json"));
        assertRejected("run.json is missing from");
    }

    @Test
    void rejectsAChangedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("trials.csv.gz"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("trials.csv.gz"), bytes);
        assertRejected("trials.csv.gz was changed after the run");
    }

    @Test
    void rejectsAChangedScenario() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "title: another\n");
        assertRejected("scenario.yaml was changed after the run");
    }

    @Test
    void rejectsARecordThatIsNoRecord() throws IOException {
        Files.writeString(folder.resolve("run.json"), "{\"format\": 1, ");
        assertRejected("run.json is not as a run left it (line 1). Run the scenario again.");
        Files.writeString(folder.resolve("run.json"), "{\"format\": 99}");
        assertRejected("run.json");
    }

    @Test
    void rejectsARecordOfWhichAnyFieldWasEdited() throws IOException {
        Path file = folder.resolve("run.json");
        String record = Files.readString(file);
        for (String field :
                List.of("\"seed\" : ", "\"trials\" : ", "\"version\" : \"", "\"title\" : \"", "\"resultHash\" : \"")) {
            assertThat(record).contains(field);
            Files.writeString(file, record.replaceFirst(field, field + "1"));
            assertRejected("run.json was edited after the run: its fields do not match its recordHash.");
        }
        Files.writeString(file, record.replace("\n", "\r\n"));
        assertThatNoException().isThrownBy(() -> StoredRun.read(folder));
    }

    private void assertRejected(String reason) {
        assertThatThrownBy(() -> StoredRun.read(folder))
                .isInstanceOf(DamagedRunException.class)
                .hasMessageContaining(reason);
    }
}
