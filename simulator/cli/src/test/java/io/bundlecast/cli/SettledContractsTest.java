package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hospital's own episodes under contracts other than TEAM: two joint replacements that cost $20,000.10 and $25,000.40, worked by hand. */
final class SettledContractsTest {

    private static final String ROWS =
            "a,470,20000.10,12000,2000,5000.10,0,1000\nb,470,25000.40,12000,2000,5000.40,6000,0\n";
    private static final String HEADER =
            "episode,type,spend,anchorPayment,professionalPayment,postAcutePayment,readmissionPayment,otherPayment\n";

    @TempDir
    private Path place;

    private Path scenario = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        String contracts = """
                  cjr: {kind: cjr, year: 2, baselineEpisodes: 100, hospitalWeight: 50%,
                        hospitalSpend: {"470": 26000}, regionalSpend: {"470": 20000}}
                  bpci: {kind: bpci-advanced, year: 5, discount: 3%}
                  warranty: {kind: proven-care, procedurePrices: {"470": 24000}, complicationCosts: {"470": 3000}}
                """;
        String entry = "catalogue: lower-extremity-joint-replacement";
        scenario = write(
                "own.yaml",
                Files.readString(Session.PROJECT.resolve("scenarios/quick-start.yaml"))
                        .replace(entry, entry + "\n    windowDays: 90")
                        .replaceFirst("  team-3: .*\n", contracts)
                        .replace("contract: team-3", "contract: cjr"));
    }

    @Test
    void settlesUnderComprehensiveCareForJointReplacement() throws IOException {
        Session session = settle("cjr", HEADER + ROWS);
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("Target before discount +46,000\\.00\n")
                .containsPattern("  Spend +45,000\\.50\n")
                .containsPattern("Savings against the undiscounted target +999\\.50\n")
                .containsPattern("(?m)^ +sum +0\\.00$");
    }

    @Test
    void settlesUnderBpciAdvancedAtTheEpisodesOwnPrices() throws IOException {
        Session session =
                settle("bpci", "episode,type,spend,targetPrice\na,470,20000.10,24000\nb,470,25000.40,23000.20\n");
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("  Target +47,000\\.20\n")
                .containsPattern("  Spend +45,000\\.50\n")
                .containsPattern("Reconciliation amount +1,999\\.70\n");
    }

    @Test
    void settlesUnderAPriceWithAWarranty() throws IOException {
        Session session = settle("warranty", HEADER + ROWS);
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("Price of the bundles +51,000\\.00\n")
                .containsPattern("Stays and procedures in the bundle +24,000\\.00\n")
                .containsPattern("Warranty: readmissions in the window +6,000\\.00\n")
                .containsPattern("Gain or loss on the bundles +17,000\\.00\n");
    }

    @ParameterizedTest
    @CsvSource({"cjr, hospitalSpend and regionalSpend", "warranty, procedurePrices and complicationCosts"})
    void refusesOwnPricesWhereAnEpisodeHasNone(String contract, String fields) throws IOException {
        Session session = settle(contract, "episode,type,spend,targetPrice\na,470,20000.10,24000\n");
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err())
                .contains("own.csv:1  '" + contract + "' has no final price by episode for 'targetPrice' to stand for")
                .contains("Remove the column. The scenario can state " + fields + " of this contract.");
        assertThat(session.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "four-lines.yaml         | first-fill | settles no episodes under 'first-fill', but generics.",
                "four-lines.yaml         | diabetes   | settles no episodes under 'diabetes', but diabetes.",
                "generic-first-fill.yaml | ffs        | has no episodes, of which the rows could be.",
            })
    void refusesAContractWithoutEpisodes(String file, String contract, String message) throws IOException {
        scenario = Session.PROJECT.resolve("scenarios").resolve(file);
        Session session = settle(contract, HEADER + ROWS);
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err()).contains(file + "  " + message).contains("explain --figures");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void settlesThePartOfAPortfolioThatIsOfEpisodes() throws IOException {
        scenario = Session.PROJECT.resolve("scenarios/four-lines.yaml");
        Session session = settle("four-lines", HEADER + ROWS);
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .contains("All four lines on 2 episodes of own.csv")
                .doesNotContain("Note: the contract");
    }

    /** Rows of 90-day spend for the contracts of the line, and of 30-day spend for TEAM, which settles its view. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team       | joints-30 | Spend, all categories +45,000\\.50",
                "cjr        | joints    | Spend +45,000\\.50",
                "bpci       | joints    | Spend +45,000\\.50",
                "commercial | joints    | Stays and procedures in the bundle +24,000\\.00",
            })
    void settlesTheLineOrItsViewAsTheContractsWindowAsks(String contract, String line, String spend)
            throws IOException {
        scenario = Session.PROJECT.resolve("scenarios/joint-replacement-contracts.yaml");
        Session session = settle(contract, HEADER + ROWS);
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("(?m)^  " + line + " 470 +2 ")
                .containsPattern("(?m)^ +\\d+  " + spend + "$")
                .containsPattern("(?m)^ +sum +0\\.00$")
                .doesNotContain("does not settle");
        String named = HEADER.replace("type,", "type,line,");
        String other = line.equals("joints") ? "joints-30" : "joints";
        Session wrong = settle(contract, named + ROWS.replace(",470,", ",470," + other + ","));
        assertThat(wrong.out()).contains("Note: the contract does not settle the episodes of " + other + ".");
    }

    @Test
    void addsUpTheCommercialBundleByHand() throws IOException {
        scenario = Session.PROJECT.resolve("scenarios/joint-replacement-contracts.yaml");
        Session session = Session.of(
                "settle",
                write("own.csv", HEADER + ROWS),
                "--scenario",
                scenario,
                "--contract",
                "commercial",
                "--set",
                "contracts.commercial.prices.470=23000");
        assertThat(session.exitCode()).as(session.err()).isZero();
        assertThat(session.out())
                .containsPattern("Price of the bundles +46,000\\.00\n")
                .containsPattern("Warranty: readmissions in the window +6,000\\.00\n")
                .containsPattern("Gain or loss on the bundles +999\\.50\n");
    }

    @Test
    void wantsTheLineWhereFeeForServiceCannotTellAViewFromItsLine() throws IOException {
        scenario = Session.PROJECT.resolve("scenarios/joint-replacement-contracts.yaml");
        Session session = settle("ffs", HEADER + ROWS);
        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err())
                .contains(":2  type '470' is of several episode lines. Add the column 'line' to say which.")
                .contains("2 problems; nothing was run.");
    }

    @Test
    void explainsWithoutTheLinesOfCareThatAScenarioLacks() {
        Session fills = Session.of("explain", Session.PROJECT.resolve("scenarios/generic-first-fill.yaml"));
        assertThat(fills.exitCode()).as(fills.err()).isZero();
        assertThat(fills.out())
                .contains("  72  Plan's payments")
                .doesNotContain("Anchor stays")
                .doesNotContain("of members");
        Session joints = Session.of("explain", Session.PROJECT.resolve("scenarios/quick-start.yaml"));
        assertThat(joints.out())
                .contains("Anchor stays")
                .doesNotContain("of members")
                .doesNotContain("Copays");
    }

    private Session settle(String contract, String rows) throws IOException {
        return Session.of("settle", write("own.csv", rows), "--scenario", scenario, "--contract", contract);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text);
    }
}
