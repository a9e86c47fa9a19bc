package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two scenarios or runs side by side. */
final class CompareTest {

    private static final Path QUICK = Session.PROJECT.resolve("scenarios/quick-start.yaml");
    private static final String DISCOUNT = "contracts.team-3.discounts.LEJR=4%";

    @TempDir
    private static Path shared;

    private static Path base;
    private static Path dearer;

    @TempDir
    private Path place;

    @BeforeAll
    static void runBoth() {
        base = shared.resolve("base");
        dearer = shared.resolve("dearer");
        Session.of("run", QUICK, "--trials", "320", "--out", base);
        Session.of("run", QUICK, "--trials", "320", "--set", DISCOUNT, "--out", dearer);
    }

    @Test
    void pairsRunsOfTheSameDrawsAndSaysWhatDiffers() {
        Session session = Session.of("compare", base, dearer);
        assertThat(session.err()).isEmpty();
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("Paired (same seed, trials, design and version)")
                .contains("1 input differs:\n  contracts.team-3.discounts.LEJR\n      A (not stated)\n      B 0.04\n")
                .containsPattern("Fee for service \\(ffs\\): hospital margin\n.*\n.*\n +mean +(-[\\d,]+) +\\1 +0 +0\n")
                .containsPattern(" +chance of a loss +[\\d.]+% +[\\d.]+% +\\+[\\d.]+ pp +[\\d.]+ pp\n");
    }

    @Test
    void simulatesScenariosToTheFiguresOfTheirRuns() throws IOException {
        Path second = Files.writeString(
                place.resolve("b.yaml"), "extends: " + QUICK + "\ncontracts: {team-3: {discounts: {LEJR: 4%}}}\n");
        Session simulated = Session.of("compare", QUICK, second, "--trials", "320", "--csv", place.resolve("s.csv"));
        Session stored = Session.of("compare", base, dearer, "--csv", place.resolve("r.csv"));
        assertThat(simulated.exitCode()).isZero();
        assertThat(stored.exitCode()).isZero();
        assertThat(place.resolve("s.csv")).hasSameTextualContentAs(place.resolve("r.csv"));
        List<String> rows = Files.readAllLines(place.resolve("r.csv"));
        assertThat(rows).hasSize(1 + 2 * 3 * 4);
        assertThat(rows.get(0)).startsWith("contract,level,measure,statistic,a,aStandardError,b");
        assertThat(rows.get(1))
                .startsWith("ffs,federation,hospitalMargin,mean,")
                .endsWith(",0.00,0.00,paired");
    }

    @Test
    void saysWhyRunsAreNotPaired() {
        Session session = Session.of("compare", base, QUICK, "--seed", "5", "--trials", "640", "--contract", "team-3");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("Not paired (seed 2027 and 5; trials 320 and 640): the errors of A and B are taken as")
                .contains("TEAM Track 3 (team-3)")
                .doesNotContain("(ffs)");
    }

    @Test
    void saysWhichContractsAndLevelsOnlyOneHas() throws IOException {
        Path team = Session.PROJECT.resolve("scenarios/team-hospital.yaml");
        Session session =
                Session.of("compare", base, team, "--trials", "320", "--level", "cin", "--measure", "netPayment");
        assertThat(session.exitCode()).isZero();
        assertThat(session.out())
                .contains("Only B has the contracts team-2, team-1.")
                .contains("Only B has the levels solo, ipa, ")
                .contains("TEAM Track 3 (team-3): net payment");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path file = Files.writeString(place.resolve("mine.csv"), "my work");
        Session session = Session.of("compare", base, dearer, "--csv", file);
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains("mine.csv exists and is left as it is.");
        assertThat(session.out()).isEmpty();
        assertThat(file).hasContent("my work");
    }

    @Test
    void refusesWhatItCannotCompare() {
        Session measure = Session.of("compare", base, dearer, "--measure", "margin");
        assertThat(measure.exitCode()).isEqualTo(64);
        assertThat(measure.err()).contains("hospitalMargin, netPayment, physicianIncome, payerSpend");
        Session settings = Session.of("compare", base, dearer, "--seed", "4");
        assertThat(settings.exitCode()).isEqualTo(64);
        assertThat(settings.err()).contains("are finished runs");
        Session contract = Session.of("compare", base, dearer, "--contract", "ace");
        assertThat(contract.exitCode()).isEqualTo(1);
        assertThat(contract.err())
                .contains("no contract and level of contract ace is in both.")
                .contains("has the contracts ffs, team-3 at the levels");
        Session missing = Session.of("compare", base, place.resolve("none.yaml"));
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml  does not exist.");
        Session folder = Session.of("compare", base, place);
        assertThat(folder.exitCode()).isEqualTo(2);
        assertThat(folder.err()).contains("run.json is missing from").contains("Maybe this is not the folder of a run");
    }
}
