package io.bundlecast.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.ledger.Party;
import io.bundlecast.reports.exhibit.Exhibits;
import io.bundlecast.reports.exhibit.Focus;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.page.ReportPage;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.ScenarioDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RunFolderTest {

    private static final SimulationResult RESULT = SyntheticResult.of(640);

    @TempDir
    static Path folder;

    private static String page;

    @BeforeAll
    static void write() throws IOException {
        RunFolder.write(folder, RESULT, SyntheticDocument.ordinary());
        page = Files.readString(folder.resolve("report.html"));
    }

    @Test
    void writesTheSameBytesForTheSameResult(@TempDir Path again) throws IOException {
        RunFolder.write(again, SyntheticResult.of(640), SyntheticDocument.ordinary());
        List<Path> files = files(folder);
        assertThat(files(again)).isEqualTo(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void drawsPicturesThatOpen() throws IOException {
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".png")) {
                var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(file))));
                assertThat(image.getWidth()).isEqualTo(1920);
            }
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("charts/charts.pdf").toFile())) {
            long pictures = files(folder).stream()
                    .filter(file -> file.toString().endsWith(".png"))
                    .count();
            assertThat(pdf.getNumberOfPages()).isEqualTo((int) pictures);
        }
    }

    @Test
    void readsTheSummaryBack() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("summary.csv"));
        assertThat(lines.get(0)).isEqualTo("contract,level,measure,statistic,value,standardError");
        String line = lines.stream()
                .filter(text -> text.startsWith("team-3,p5,hospitalMargin,mean,"))
                .findFirst()
                .orElseThrow();
        double expected = Arrays.stream(RESULT.column(2, 5, ContractMeasure.HOSPITAL_MARGIN))
                .average()
                .orElseThrow();
        assertThat(Double.parseDouble(line.split(",")[4])).isCloseTo(expected, offset(0.01));
        var json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("summary.json")));
        var mean = json.at("/contracts/team-3/p5/hospitalMargin/mean/value");
        assertThat(mean.doubleValue()).isCloseTo(expected, offset(0.01));
    }

    @Test
    void givesEveryFigureATextAlternativeAndATable() {
        List<String> figures = all("(?s)<figure .*?</figure>");
        assertThat(figures).hasSizeGreaterThan(15).allSatisfy(figure -> {
            assertThat(figure).containsPattern("role=\"img\" aria-label=\"[^\"]{40,}\"");
            assertThat(figure).contains("<table>", "<caption>", "<h3 id=");
        });
    }

    @Test
    void refersToNothingOutsideThePage() {
        String own = page.replaceAll("(?s)<script>\\s*/\\*.*?</script>", "");
        assertThat(own).hasSizeLessThan(page.length() - 1_000_000);
        assertThat(own).doesNotContain("http://", "https://", "<link", "@import", "url(", "src=\"//");
        assertThat(own).doesNotContain("<img", "<iframe").contains("default-src 'none'");
    }

    @Test
    void escapesEveryNameOfTheScenario() {
        String nasty = "</script><script>alert('x')</script>";
        SimulationResult result = SyntheticResult.of(
                128,
                List.of(
                        new SimulationResult.Labelled("ffs", "Fee for service"),
                        new SimulationResult.Labelled("x", nasty)),
                2);
        Lens lens = new Lens(result, new Focus(1, 0));
        ScenarioDocument document = SyntheticDocument.of(nasty, new ReportSettings("", "", Party.HOSPITAL));
        String written = new String(ReportPage.of(lens, document, Exhibits.of(lens)), StandardCharsets.UTF_8);
        assertThat(written).doesNotContain(nasty).contains("&lt;/script&gt;&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void answersBeforeItShows() {
        assertThat(page.indexOf("id=\"answer\"")).isBetween(0, page.indexOf("<figure"));
        assertThat(page).contains("of 50 futures lose money under TEAM Track 3");
    }

    @Test
    void setsExactMeansBesideSimulatedOnesAndWarnsWhereTheyPart() throws IOException {
        assertThat(page)
                .contains("Further than 3 standard errors from the exact mean: 1 of 2 figures")
                .contains("Payer&#39;s spend on episodes</td>", "<td>$13.8M</td>", "$90.0k <small>\u00b1$10k</small>")
                .contains("<td>\u22129.0</td>", "something is wrong with this run");
        assertThat(Files.readAllLines(folder.resolve("summary.csv")))
                .contains(
                        ",p5,joints.episodes,exactMean,520,0",
                        ",p5,joints.spend,lessExact.mean,-90000,10000",
                        ",p5,joints.spend,lessExact.inStandardErrors,-9,");
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
