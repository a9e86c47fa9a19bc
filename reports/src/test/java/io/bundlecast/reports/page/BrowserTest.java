package io.bundlecast.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.bundlecast.reports.RunFolder;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.reports.SyntheticResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report in a real browser, where one is installed: {@code CHROME} names it, else the usual places are tried. */
class BrowserTest {

    @TempDir
    Path folder;

    @Test
    void drawsEveryChartOfflineWithoutAnError() throws Exception {
        String browser = browser();
        assumeTrue(browser != null, "no Chromium or Chrome was found");
        RunFolder.write(folder, SyntheticResult.of(640), SyntheticDocument.ordinary());
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--virtual-time-budget=4000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve("report.html").toUri().toString()));
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).doesNotContain("CONSOLE");
        String page = Files.readString(dom);
        long charts = Pattern.compile("class=\"chart\"").matcher(page).results().count();
        long drawn = Pattern.compile("(?s)class=\"chart\"[^>]*>\\s*<div[^>]*>\\s*<svg[^>]*>.{800,}?</svg>")
                .matcher(page)
                .results()
                .count();
        assertThat(charts).isGreaterThan(15);
        assertThat(drawn).isEqualTo(charts);
    }

    private static String browser() {
        String named = System.getenv("CHROME");
        if (named != null) {
            return named;
        }
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }
}
