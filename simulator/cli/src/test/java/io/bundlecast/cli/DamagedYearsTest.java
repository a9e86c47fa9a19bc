package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of several years whose years are not as the run left them is refused, with the file and the reason, and nothing is changed. */
class DamagedYearsTest {

    private static final String YEARS = "years.csv.gz";

    @TempDir
    static Path place;

    private static Path run;
    private static byte[] years;

    @BeforeAll
    static void runTwoYears() throws IOException {
        Path scenario = place.resolve("two-years.yaml");
        String text = Files.readString(Session.PROJECT.resolve("scenarios/quick-start.yaml"));
        Files.writeString(scenario, text + "\nhorizon: {years: 2}\n");
        run = place.resolve("run");
        Session session = Session.of("run", scenario, "--trials", 64, "--out", run);
        assertThat(session.err()).doesNotContain("bundlecast:");
        assertThat(session.exitCode()).isZero();
        years = Files.readAllBytes(run.resolve(YEARS));
    }

    @Test
    void oneThatIsCutOff() throws IOException {
        assertRefused(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void oneWithAnotherByte() throws IOException {
        assertRefused(bytes -> {
            bytes[bytes.length - 5] ^= 1;
            return bytes;
        });
    }

    @Test
    void oneWithAnotherRow() throws IOException {
        assertRefused(bytes -> {
            String rows = unzipped(bytes);
            String last = rows.substring(rows.lastIndexOf('\n', rows.length() - 2) + 1);
            return zipped(rows + last);
        });
    }

    @Test
    void oneThatIsMissing() throws IOException {
        Files.delete(run.resolve(YEARS));
        assertRefused("years.csv.gz is missing from " + run);
    }

    private static void assertRefused(UnaryOperator<byte[]> damage) throws IOException {
        Files.write(run.resolve(YEARS), damage.apply(years.clone()));
        assertRefused("years.csv.gz was changed after the run: its SHA-256 is not the one in run.json");
    }

    private static void assertRefused(String reason) throws IOException {
        Map<String, String> before = Session.files(run);
        for (Session session : new Session[] {Session.of("report", run), Session.of("compare", run, run)}) {
            assertThat(session.exitCode()).isEqualTo(2);
            assertThat(session.err()).startsWith("bundlecast: " + reason);
            assertThat(session.out()).isEmpty();
        }
        assertThat(Session.files(run)).isEqualTo(before);
        Files.write(run.resolve(YEARS), years);
        assertThat(Session.of("compare", run, run).exitCode()).isZero();
    }

    private static String unzipped(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
