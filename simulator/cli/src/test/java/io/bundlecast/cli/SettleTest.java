package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hospital's own figures and episodes under a contract. */
final class SettleTest {

    private static final Path QUICK = Session.PROJECT.resolve("scenarios/quick-start.yaml");
    private static final Path EXAMPLE = Session.PROJECT.resolve("scenarios/episodes-example.csv");

    @TempDir
    private Path place;

    @Test
    void settlesTheExample() {
        Session session = Session.of("settle", EXAMPLE, "--scenario", QUICK, "--figure", "quality.hwr=62");
        assertThat(session.err()).isEmpty();
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("TEAM Track 3 on 30 episodes of episodes-example.csv")
                .contains("Score, Hospital-wide readmission within 30 days")
                .containsPattern("(?m)^ +0  Anchor stays and procedures ")
                .containsPattern("(?m)^ +region.trendRatio +1$")
                .containsPattern("(?m)^ +sum +0\\.00$");
    }

    @Test
    void addsUpManyEpisodesToTheCent() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("type,episode,spend,cap\n");
        BigDecimal spend = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal cap = new BigDecimal("30000.03");
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(100, 9_000_000), 2);
            text.append("470,e")
                    .append(i)
                    .append(',')
                    .append(amount.toPlainString())
                    .append(",30000.03\n");
            spend = spend.add(amount);
            counted = counted.add(amount.min(cap));
        }
        Path file = Files.writeString(place.resolve("many.csv"), text);
        Session session = Session.of("settle", file, "--scenario", QUICK, "--out", place.resolve("each.csv"));
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .contains(String.format(Locale.ROOT, "%,.2f", spend))
                .containsPattern(
                        "Spend, all categories +" + Pattern.quote(String.format(Locale.ROOT, "%,.2f", counted)));
        List<String> rows = Files.readAllLines(place.resolve("each.csv"));
        assertThat(rows).hasSize(20_001);
        BigDecimal written = rows.stream()
                .skip(1)
                .map(row -> new BigDecimal(row.split(",", -1)[6]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(written).isEqualByComparingTo(counted);
    }

    @Test
    void agreesWithExplainOnTheSameTotals() throws IOException {
        Path file = write("a.csv", "episode,type,spend,riskWeight\na,470,20000.10,1.1\nb,470,25000.40,0.8\n");
        Session settled = Session.of("settle", file, "--scenario", QUICK);
        Session explained = Session.of(
                "explain",
                QUICK,
                "--figure",
                "470.episodes=2",
                "--figure",
                "470.spend=45000.50",
                "--figure",
                "470.riskWeight=1.9");
        assertThat(explained.exitCode()).as(explained.err()).isZero();
        assertThat(lines(settled)).isNotEmpty().isEqualTo(lines(explained));
    }

    @Test
    void takesTheEpisodesOwnPricesToTheCent() throws IOException {
        Path file = write(
                "prices.csv",
                "\uFEFFtarget_price,\"Episode\",Type,SPEND,risk weight\r\n24000.10,\"a,1\",470,20000,1.1\r\n\r\n"
                        + "30000.05,\"b \"\"x\"\"\",522,25000.5,0.9\r\n");
        Session session = Session.of("settle", file, "--scenario", QUICK, "--out", place.resolve("out.csv"));
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out()).containsPattern("Target, all categories +54,000\\.15\n");
        assertThat(Files.readAllLines(place.resolve("out.csv")).get(2))
                .startsWith("\"b \"\"x\"\"\",joints,522,522,25000.50,")
                .endsWith(",25000.50,0.00,0.9,30000.05,4999.55");
        Session ffs = Session.of("settle", file, "--scenario", QUICK, "--contract", "ffs");
        assertThat(ffs.exitCode()).isEqualTo(2);
        assertThat(ffs.err()).contains("prices.csv:1  'ffs' has no final price by episode");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a,470,\"18,250.75\",1   | :2  spend is '18,250.75' but must be a plain number. Write 18250.75, without",
                "a,470,$100,1            | :2  spend is '$100' but must be a plain number. Write 100, without",
                "a,470,-5,1              | :2  spend is '-5' but must not be below zero.",
                "a,470,1.234,1           | :2  spend is '1.234' but can have at most 2 decimals. Round it first.",
                "a,470,\"12,5\",1        | :2  spend is '12,5' but must have a decimal point. Maybe 12.5 was meant.",
                "a,470,1e5,1             | :2  spend is '1e5' but must be a plain number such as 18250.75.",
                "a,470,9999999999999,1   | :2  spend is '9999999999999' but is too large to be meant.",
                "a,470,,1                | :2  spend has no value. Write 0 where there is none.",
                "a,470,1,0               | :2  riskWeight is 0 but must be above 0 and at most 100.",
                "a,471,1,1               | :2  type '471' is not an episode type of the scenario. Known: 469, 470, 521,",
                ",470,1,1                | :2  episode has no value. Give every episode a name of its own.",
                "a,470,1                 | :2  The row has 3 fields but the header names 4 columns.",
                "a,470,1,1,1             | :2  The row has 5 fields but the header names 4 columns. A comma inside a field",
                "a,470,\"1,1             | :2  The row opens a quote that is never closed",
            })
    void refusesABadRowWithItsLineTheValueAndTheRule(String row, String message) throws IOException {
        Path file = write("bad.csv", "episode,type,spend,riskWeight\n" + row + "\n");
        Session session = Session.of("settle", file, "--scenario", QUICK, "--out", place.resolve("out.csv"));
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains(message).contains("1 problem; nothing was run.");
        assertThat(place.toFile().list()).containsExactly("bad.csv");
    }

    @Test
    void findsWhatColumnsSayAgainstEachOther() throws IOException {
        Path file = write(
                "b.csv",
                "episode,type,ended,spend,anchorPayment,readmissionPayment,readmissionRevenue\n"
                        + "a,470,2027-02-30,100,60,10,5\na,470,2026-02-01,100,60,50,5\nb,470,2027-02-01,100,60,10,11\n");
        assertThat(Session.of("settle", file, "--scenario", QUICK).err())
                .contains(":2  ended is '2027-02-30' but must be a date such as 2027-03-31.")
                .contains(":3  episode 'a' is already on line 2. An episode counts once.")
                .contains(":3  ended is 2026-02-01 but the scenario settles 2027.")
                .contains(":4  readmissionRevenue is 11.00 but is a part of readmissionPayment, which is 10.00.");
        Path sum = write("s.csv", "episode,type,spend,anchorPayment\na,470,100,100.01\n");
        assertThat(Session.of("settle", sum, "--scenario", QUICK).err())
                .contains(":2  spend is 100.00 but its parts add up to 100.01.");
    }

    @Test
    void goesOnBelowABrokenQuote() throws IOException {
        Path file = write("q.csv", "episode,type,spend\na,470,\"1\nb,470,x\nc,470,\"2\"3\nd,470,3\ne,471,4\n");
        Session session = Session.of("settle", file, "--scenario", QUICK);
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err())
                .contains(":2  The row opens a quote that is never closed", "Reading went on at the next line.")
                .contains(":3  spend is 'x' but must be a plain number")
                .contains(":4  The row opens a quote that is never closed, has letters after a closing quote")
                .contains(":6  type '471' is not an episode type of the scenario.")
                .contains("4 problems; nothing was run.");
        Path header = write("h.csv", "episode,\"type,spend\na,470,1\n");
        assertThat(Session.of("settle", header, "--scenario", QUICK).err())
                .contains("h.csv:1  The row opens a quote")
                .contains("1 problem; nothing was run.");
    }

    @Test
    void saysWhichRowsAStrayPairOfQuotesSwallowed() throws IOException {
        Path file = write("s.csv", "episode,type,spend\na,470,\"1\nb,470,2\nc,470,3\"\nd,470,4\n");
        assertThat(Session.of("settle", file, "--scenario", QUICK).err())
                .contains(":2  spend is '1 b,470,2 c,470,3' but must be a plain number")
                .contains(
                        ":2  The row goes on to line 4, because a field in quotes does. Where that is not meant, mend its"
                                + " quote: the rows inside it were not read.");
    }

    @Test
    void listsEveryBadRowOfALargeFileAndWritesNothing() throws IOException {
        StringBuilder text = new StringBuilder("episode,type,spend\n");
        for (int i = 2; i <= 100_001; i++) {
            text.append('e').append(i).append(",470,").append(i % 100 == 0 ? "x\n" : "18250.75\n");
        }
        Path file = write("many.csv", text.toString());
        Session session = Session.of("settle", file, "--scenario", QUICK, "--out", place.resolve("each.csv"));
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        List<String> lines = session.err().lines().toList();
        assertThat(lines).hasSize(1001).last().isEqualTo("1,000 problems; nothing was run.");
        for (int problem = 0; problem < 1000; problem++) {
            assertThat(lines.get(problem))
                    .contains("many.csv:" + 100 * (problem + 1) + "  spend is 'x' but must be a plain number");
        }
        assertThat(place.toFile().list()).containsExactly("many.csv");
    }

    @Test
    void streamsAFileThatIsLargerThanItsMemory() throws Exception {
        Path file = place.resolve("large.csv");
        String wide = " ".repeat(600);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("episode,type,spend\n");
            for (int i = 0; i < 100_000; i++) {
                writer.write("e" + i + ",470" + wide + ",18250.75\n");
            }
        }
        ProcessBuilder builder = Session.process(place, "settle", "large.csv", "--scenario", QUICK.toString());
        builder.command().add(1, "-Xmx40m");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).contains("on 100,000 episodes of large.csv").contains("1,825,075,000.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | is empty.",
                "'episode,type,spend\n'          | holds no episodes.",
                "'episode;type;spend\na;470;1\n' | has no comma. Separate columns by commas.",
                "'episode,typ,spend\na,470,1\n'  | 'typ' is not a column of an episode file. Maybe 'type'?",
                "'episode,type,SPEND,spend\n'    | The column 'spend' stands twice.",
                "'episode,type\na,470\n'         | The header has neither 'spend' nor 'anchorPayment'.",
                "'PK..'                          | is a spreadsheet or an archive. Save the sheet as CSV in UTF-8.",
            })
    void saysWhatIsWrongWithAFile(String text, String message) throws IOException {
        Session session = Session.of("settle", write("f.csv", text), "--scenario", QUICK);
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err()).contains(message);
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Path binary = Files.write(place.resolve("x.csv"), new byte[] {1, 0, 2});
        assertThat(Session.of("settle", binary, "--scenario", QUICK).err()).contains("x.csv  is not a text file.");
        Path latin = Files.write(
                place.resolve("l.csv"),
                "episode,type,spend\nM\u00fcller,470,3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Session.of("settle", latin, "--scenario", QUICK).err())
                .contains("l.csv:2  The row holds a character that is not UTF-8.");
        assertThat(Session.of("settle", place.resolve("none.csv"), "--scenario", QUICK)
                        .err())
                .contains("none.csv  does not exist.");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path mine = write("mine.csv", "my work");
        Session session = Session.of("settle", EXAMPLE, "--scenario", QUICK, "--out", mine);
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains("mine.csv exists and is left as it is.");
        assertThat(mine).hasContent("my work");
    }

    @Test
    void placesEveryProblemOfStatedFigures() throws IOException {
        Path file = write(
                "f.yaml",
                "episodes:\n  joints:\n    \"470\": {episodes: many, spnd: 3}\nquality: {hwr: 101}\nqualityRates: {hwr: 15}\n");
        Session session = Session.of("explain", QUICK, "--figures", file, "--figure", "spend=3", "--figure", "hw=3");
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err())
                .contains("f.yaml:3:23  episodes is 'many' but must be a number such as 120 or 1850000.")
                .contains("f.yaml:3:29  'spnd' is not a figure of episodes.joints.470. Maybe 'spend'?")
                .contains("f.yaml:4:16  hwr is 101 but must be a scaled score from 0 to 100.")
                .contains("f.yaml:5:21  hwr is 15 but must be from 0% to 100%. Maybe 15% was meant.")
                .contains("--figure spend=3  'spend' may be any of episodes.joints.469.spend, ")
                .contains("6 problems; nothing was run.");
        Session trial = Session.of("explain", QUICK, "--figure", "470.spend=3", "--trial", "2");
        assertThat(trial.exitCode()).isEqualTo(64);
    }

    @Test
    void takesTheFiguresOfItsManual() throws IOException {
        Matcher example = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Session.PROJECT.resolve("docs/own-figures.md")));
        assertThat(example.find()).isTrue();
        Session session = Session.of("explain", QUICK, "--figures", write("my-figures.yaml", example.group(1)));
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("Trend correction +1\\.012000\n")
                .containsPattern("Spend, all categories +2,461,000\\.00\n");
    }

    @Test
    void statesTheYearOfAChronicLine() {
        Path diabetes = Session.PROJECT.resolve("scenarios/diabetes-network.yaml");
        Session session = Session.of(
                "explain", diabetes, "--contract", "care-group", "--figure", "chronic.diabetes.members=4000");
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out()).containsPattern("Members in the contract +4,000\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text);
    }

    /** The numbered lines of a statement. */
    private static List<String> lines(Session session) {
        Matcher line = Pattern.compile("(?m)^ {1,3}\\d+  .*$").matcher(session.out());
        return line.results().map(result -> result.group()).toList();
    }
}
