package io.bundlecast.reports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bundlecast.reports.RunFolder;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.reports.SyntheticJourney;
import io.bundlecast.result.JourneyResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
    void rejectsRowsThatAreNotThoseOfTheRun() throws Exception {
        JourneyResult years = Objects.requireNonNull(SyntheticJourney.of().journey());
        byte[] whole = Files.readAllBytes(folder.resolve(YearsFile.FILE));
        String rows;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(whole))) {
            rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int lastRow = rows.lastIndexOf('\n', rows.length() - 2) + 1;
        assertThatThrownBy(() -> new YearsFile(years).read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(DamagedRunException.class)
                .hasMessage("years.csv.gz is cut off or not a gzip file");
        assertRejected(years, rows + rows.substring(lastRow), "years.csv.gz holds more than 640 trials");
        assertRejected(years, rows.substring(0, lastRow), "years.csv.gz has a wrong row at trial 639, p2, year 4");
        assertRejected(
                years,
                rows.substring(0, rows.length() - 1) + "x\n",
                "years.csv.gz has a value in trial 639 that is not a number");
        assertRejected(years, "trial\n" + rows, "years.csv.gz does not have the columns of the run");
    }

    private static void assertRejected(JourneyResult years, String rows, String reason) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> new YearsFile(years).read(bytes.toByteArray()))
                .isInstanceOf(DamagedRunException.class)
                .hasMessageStartingWith(reason);
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
