package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bundlecast.contract.Market;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Statement.Line;
import io.bundlecast.reading.FiguresReader;
import io.bundlecast.reading.Setting;
import io.bundlecast.reading.episodes.EpisodeReader;
import io.bundlecast.reading.episodes.EpisodeReader.Content;
import io.bundlecast.reading.tree.Problem;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeRecord;
import io.bundlecast.simulation.trial.EpisodeTotals;
import io.bundlecast.simulation.trial.StatedYear;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hospital's own year: read from files, added up exactly, and settled as a simulated year is. */
class OwnEpisodesTest {

    private static final SimulationPlan PLAN = SimulationPlan.of(Fixture.document(
            List.of(Fixture.joints(), Fixture.bypass()),
            List.of(Fixture.feeForService(), Fixture.team()),
            List.of(Fixture.PRESENT, Fixture.HIGH),
            Fixture.run(640, true)));

    private static final PlannedContract TEAM = PLAN.contracts().get(1);

    @TempDir
    private Path place;

    @Test
    void addsUpEveryColumnInWholeCents() throws IOException {
        EpisodeTotals totals = new EpisodeTotals(PLAN, TEAM.market());
        Content content = EpisodeReader.read(
                write("episode,line,type,spend,riskWeight,internalCost,supplyCost,readmissions,cap,targetPrice,ended\n"
                        + "a,joints,470,0.10,0.9,0.2,0.1,1,0.05,30000.01,2027-12-31\n"
                        + "b,joints,470,0.20,1.100001,0.1,0,0,99,30000.02,2027-01-01\n"
                        + "c,bypass,236,70000,1,0,0,0,100,50000,2027-01-01\n"),
                PLAN,
                totals::add);
        assertThat(content.targetPrices()).isTrue();
        assertThat(totals.episodes()).isEqualTo(3);
        assertThat(totals.total(0, Measure.SPEND)).isEqualTo(0.30);
        assertThat(totals.total(0, Measure.RISK_WEIGHT)).isEqualTo(2.000001);
        assertThat(totals.total(0, Measure.INTERNAL_COST)).isEqualTo(0.30);
        assertThat(totals.total(0, Measure.READMISSIONS)).isEqualTo(1);
        assertThat(totals.countedSpend(0)).isEqualTo(0.25);
        assertThat(totals.episodesOverCap(0)).isEqualTo(1);
        assertThat(totals.countedSpend(2)).isEqualTo(100);
        assertThat(totals.targets(0)).isEqualTo(60000.03);
        assertThat(totals.prices()).containsOnly(Map.entry("236", 50000.0), Map.entry("470", 60000.03 / 2.000001));
    }

    @Test
    void capsEachEpisodeAtTheRegionsAmountOfTheContract() throws IOException {
        Market market = TEAM.market();
        EpisodeTotals totals = new EpisodeTotals(PLAN, market);
        EpisodeReader.read(write("episode,type,spend\na,522,9000000\nb,522,1\n"), PLAN, totals::add);
        double cap = Math.rint(market.capAmounts()[1] * 100) / 100;
        assertThat(totals.countedSpend(1)).isEqualTo(cap + 1);
        StatedYear year = new StatedYear(PLAN);
        totals.state(
                year,
                EpisodeReader.read(write("episode,type,spend\na,522,1\n"), PLAN, e -> {})
                        .measures());
        year.complete();
        assertThat(year.figures().experience().cappedSpend(1, market.cap())).isEqualTo(cap + 1);
        assertThat(figure(lines(year), "Spend, all categories")).isEqualTo(cap + 1);
    }

    @Test
    void settlesStatedTotalsAsTheEpisodesThatAddUpToThem() {
        StatedYear year = new StatedYear(PLAN);
        Map<String, Double> figures = FiguresReader.readText(
                year.figures(),
                "f",
                "episodes: {joints: {\"470\": {episodes: 2, anchorPayment: 30000, otherPayment: 5000.5}}}");
        figures.forEach(year::state);
        year.complete();
        assertThat(figure(lines(year), "Spend, all categories")).isEqualTo(35000.5);
        assertThat(figure(lines(year), "Episodes")).isEqualTo(2);
        List<Figure> taken = year.taken(TEAM.settlement());
        assertThat(taken)
                .extracting(Figure::path)
                .contains("episodes.joints.470.riskWeight", "episodes.joints.470.cappedSpend", "region.trendRatio")
                .doesNotContain("episodes.joints.470.episodes", "episodes.joints.470.internalCost")
                .noneMatch(path -> path.startsWith("episodes.bypass"));
        assertThat(lines(year)).as("looking changes nothing").isEqualTo(lines(year));
        assertThat(year.taken(PLAN.contracts().get(0).settlement())).isEmpty();
        assertThatThrownBy(() -> year.state("episodes.joints.471.spend", 1)).hasMessageContaining("471");
    }

    @Test
    void readsFiguresFromAFileAndSettingsOverIt() throws IOException {
        StatedYear year = new StatedYear(PLAN);
        Path file = write("quality: {hwr: 40}\nregion: {trendRatio: 1.02}\n");
        assertThat(FiguresReader.read(year.figures(), file, List.of(new Setting("--figure", "236.spend", "$1,000"))))
                .isEqualTo(Map.of("quality.hwr", 40.0, "region.trendRatio", 1.02, "episodes.bypass.236.spend", 1000.0));
        ScenarioRejectedException rejected = catchThrowableOfType(
                ScenarioRejectedException.class,
                () -> FiguresReader.read(
                        year.figures(),
                        write(
                                "quality: 3\nepisodes: {joints: {\"470\": {spend: }}}\nregion: {trendRatio: 11}\nqualityRates: {hwr: x}\n"),
                        List.of(new Setting("--figure", "spend", "3"), new Setting("--figure", "none", "3"))));
        assertThat(rejected.problems())
                .extracting(Problem::text)
                .anyMatch(text -> text.contains(":1:10  quality is 3 but must be a group of figures."))
                .anyMatch(text -> text.contains("spend has no value but must be a number such as 120 or 1850000."))
                .anyMatch(text -> text.contains("trendRatio is 11 but must be a ratio to what was forecast"))
                .anyMatch(text -> text.contains("hwr is 'x' but must be a number such as 15.2%."))
                .anyMatch(text -> text.contains("'spend' may be any of episodes.joints.470.spend"))
                .anyMatch(text -> text.contains("'none' is not a figure of this scenario."))
                .hasSize(6);
        assertThatThrownBy(() -> FiguresReader.read(year.figures(), write(" \n"), List.of()))
                .hasMessageContaining("is empty. It needs a group");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'episode,type,spend\na,470,1\na,470,2,3\n'      | :3  The row has 4 fields but the header names 3 columns.",
                "'episode,type,spend\na,470,\"1,234\"\n'         | :2  spend is '1,234' but must be a plain number.",
                "'episode,type,spend\na,470,(12)\n'              | :2  spend is '(12)' but must not be below zero.",
                "'episode,type,spend\na,470,x\n'                 | :2  spend is 'x' but must be a plain number such as",
                "'episode,type,spend,readmissions\na,470,1,1.5\n' | :2  readmissions is '1.5' but must be a whole number.",
                "'episode,type,spend,cap\na,470,1,0\n'           | :2  cap is 0 but must be above 0.",
                "'episode,type,line,spend\na,470,jonts,1\n'      | line 'jonts' is not an episode line of the scenario. Maybe",
                "'episode,type,line,spend\na,236,joints,1\n'     | type '236' is not an episode type of the line 'joints'.",
                "'episode,type,spend\na,,1\n'                    | :2  type has no value.",
                "'episode,type,anchorPayment,spend\na,470,2,1\n' | :2  spend is 1.00 but its parts add up to 2.00.",
                "'episode,type,spend,supplyCost,internalCost\na,470,2,2,1\n' | supplyCost is 2.00 but is a part of",
                "'episode,type,spend\na,470,\"1\n'               | opens a quote that is never closed",
                "'episode,type,spend,\n'                         | Column 4 has no name.",
                "'episode,spend\n'                               | The header lacks the column 'type'.",
                "'episode,type\n'                                | has neither 'spend' nor 'anchorPayment'.",
                "'episode;type\n'                                | has no comma.",
                "''                                              | is empty.",
                "'episode,type,spend\n'                          | holds no episodes.",
                "'PK'                                            | is a spreadsheet or an archive.",
                "'episode,type,spend\na\u0007,470,1\n'           | is not a text file.",
            })
    void refusesWhatIsNotAnEpisodeFile(String text, String message) throws IOException {
        Path file = write(text);
        List<EpisodeRecord> taken = new ArrayList<>();
        assertThatThrownBy(() -> EpisodeReader.read(file, PLAN, taken::add)).hasMessageContaining(message);
    }

    @Test
    void tellsOtherKindsOfFilesByTheirFirstBytes() throws IOException {
        assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8})).contains("is compressed.");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).contains("is text in UTF-16.");
        String latin = "episode,type,spend\nM\u00fcller,470,3\n";
        assertThat(refusal(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .contains(":2  The row holds a character that is not UTF-8.");
        assertThatThrownBy(() -> EpisodeReader.read(place, PLAN, e -> {})).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> EpisodeReader.read(place.resolve("none"), PLAN, e -> {}))
                .hasMessageContaining("does not exist");
    }

    @Test
    void findsARepeatedEpisodeAmongMany() throws IOException {
        StringBuilder text = new StringBuilder("episode,type,spend\n");
        for (int i = 0; i < 20_000; i++) {
            text.append('e').append(i).append(",470,1\n");
        }
        assertThatThrownBy(() -> EpisodeReader.read(write(text + "e12345,470,1\n"), PLAN, e -> {}))
                .hasMessageEndingWith(":20002  episode 'e12345' is already on line 12347. An episode counts once.");
    }

    @Test
    void listsEveryProblemUpToAHundredThousand() {
        ScenarioRejectedException rejected = catchThrowableOfType(
                ScenarioRejectedException.class,
                () -> EpisodeReader.read(write("episode,type,spend\n" + "a,470,x\n".repeat(50_250)), PLAN, e -> {}));
        assertThat(rejected.count()).isEqualTo(100_499);
        assertThat(rejected.problems().size()).isEqualTo(100_001);
        assertThat(rejected.problems().get(100_000).text()).endsWith("has 499 more problems. Mend these first.");
    }

    private List<Line> lines(StatedYear year) {
        return year.statement(TEAM.settlement()).lines();
    }

    private static double figure(List<Line> lines, String title) {
        return lines.stream()
                .filter(line -> line.rule().title().equals(title))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(place.resolve("file"), bytes);
        return catchThrowableOfType(ScenarioRejectedException.class, () -> EpisodeReader.read(file, PLAN, e -> {}))
                .getMessage();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(place, "f", ".txt"), text);
    }
}
