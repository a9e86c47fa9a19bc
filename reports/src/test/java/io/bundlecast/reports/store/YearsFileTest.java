package io.bundlecast.reports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bundlecast.reports.RunFolder;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.reports.SyntheticJourney;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        RunFolder.write(folder, SyntheticJourney.withAverages(), SyntheticDocument.ordinary());
    }

    @Test
    void aStoredJourneyGivesTheSamePageAndCharts() throws Exception {
        byte[] page = Files.readAllBytes(folder.resolve("report.html"));
        byte[] chart = Files.readAllBytes(folder.resolve("charts/cash-by-year.png"));
        RunFolder.draw(folder, StoredRun.read(folder), SyntheticDocument.ordinary());
        assertThat(folder.resolve("report.html")).hasBinaryContent(page);
        assertThat(folder.resolve("charts/cash-by-year.png")).hasBinaryContent(chart);
    }

    @Test
    void rejectsAChangedByte() throws Exception {
        Path file = folder.resolve(YearsFile.FILE);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> StoredRun.read(folder))
                .isInstanceOf(DamagedRunException.class)
                .hasMessageContaining("years.csv.gz was changed after the run");
    }

    @Test
    void theSummaryHoldsPresentValuesAndTheIndexByYear() throws Exception {
        assertThat(folder.resolve("summary.csv"))
                .content()
                .contains("team-3,p2,presentValue,mean,-4000000,0\n")
                .contains("team-3,p0,presentValue,chanceBelowZero,1,0\n")
                .contains("team-3,p2,lowestCash,p50,-4000000,0\n")
                .contains(",p2,integrationIndex.year4,mean,0.8,");
    }
}
