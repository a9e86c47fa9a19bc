package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A view shows the patients of its line over another window: the same people, counted and paid once. */
class LineViewTest {

    private static final Catalogue CATALOGUE =
            Catalogue.directory(Path.of("..", "..", "scenarios/src/main/resources/io/bundlecast/catalogue"));

    private static final String HEAD = """
            title: Joint replacement
            performanceYear: 2027
            hospital: {title: Hospital, region: Pacific, baseRate: 7420, relativeSpend: "lognormal(mean 1, cv 15%)"}
            """;
    private static final String JOINTS = """
              joints: {catalogue: lower-extremity-joint-replacement-90, cases: 300, types: {op-ankle: {cases: 0}}}
              pci: {catalogue: pci, cases: 60}
            """;
    private static final String VIEW = """
              joints-30: {catalogue: lower-extremity-joint-replacement, viewOf: joints}
            """;
    private static final String CONTRACTS = """
            contracts:
              cjr: {kind: cjr, year: 8}
              ace: {kind: ace, year: 2012}
              bundle: {kind: commercial-bundle}
            """;
    private static final String TEAM = """
              team: {kind: team, year: 2027, track: 3}
            """;
    private static final String REST = """
            integration: {present: pho, levels: [pho, ids]}
            shocks: {price: 2%, regionalTrend: 0%, volume: 5%}
            run: {trials: 512, seed: 7}
            """;

    @Test
    void countsTheSamePatientsInEveryTrialAtEveryLevel() {
        SimulationPlan plan = plan("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        TrialWorker worker = new TrialWorker(plan);
        for (int trial = 0; trial < 40; trial++) {
            for (Experience year : worker.draw(trial, 1)) {
                for (int cell : cells(plan, "joints")) {
                    int view = sameTypeOf(plan, "joints-30", cell);
                    for (Measure same : List.of(
                            Measure.ADMISSIONS,
                            Measure.EPISODES,
                            Measure.ANCHOR_PAYMENT,
                            Measure.PROFESSIONAL_PAYMENT,
                            Measure.INTERNAL_COST,
                            Measure.COMPLICATIONS,
                            Measure.INSTITUTIONAL_DISCHARGES)) {
                        assertThat(year.get(view, same)).as(same.name()).isEqualTo(year.get(cell, same));
                    }
                    assertThat(year.get(view, Measure.READMISSIONS))
                            .isLessThanOrEqualTo(year.get(cell, Measure.READMISSIONS));
                    assertThat(year.get(view, Measure.DEATHS)).isLessThanOrEqualTo(year.get(cell, Measure.DEATHS));
                }
            }
        }
    }

    @Test
    void spendsLessOverTheShorterWindowAndInStepWithTheLonger() {
        SimulationPlan plan = plan("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        TrialWorker worker = new TrialWorker(plan);
        int trials = 300;
        double[] afterAnchor = new double[trials];
        double[] afterAnchor30 = new double[trials];
        for (int trial = 0; trial < trials; trial++) {
            Experience year = worker.draw(trial, 1)[0];
            afterAnchor[trial] = afterAnchor(year, cells(plan, "joints"));
            afterAnchor30[trial] = afterAnchor(year, cells(plan, "joints-30"));
            assertThat(afterAnchor30[trial]).isLessThan(afterAnchor[trial]);
        }
        assertThat(correlation(afterAnchor, afterAnchor30)).isGreaterThan(0.9);
    }

    @Test
    void isLeftOutOfEveryTotal() {
        SimulationPlan plan = plan("episodes:\n" + VIEW + JOINTS + CONTRACTS + TEAM + REST);
        Experience year = new TrialWorker(plan).draw(3, 1)[0];
        for (Measure measure : Measure.values()) {
            double ofPatients = IntStream.concat(IntStream.of(cells(plan, "joints")), IntStream.of(cells(plan, "pci")))
                    .mapToDouble(cell -> year.get(cell, measure))
                    .sum();
            assertThat(year.total(measure)).isCloseTo(ofPatients, offset(1e-6));
        }
        assertThat(plan.cells().get(plan.cells().size() - 1).line()).isEqualTo("joints-30");
        assertThat(plan.expectedCases()).isCloseTo(360, offset(1e-9));
    }

    @Test
    void movesNoOtherNumber() throws InterruptedException {
        SimulationResult without = Simulation.run(plan("episodes:\n" + JOINTS + CONTRACTS + REST), 1, Progress.SILENT);
        SimulationResult with =
                Simulation.run(plan("episodes:\n" + VIEW + JOINTS + CONTRACTS + TEAM + REST), 2, Progress.SILENT);
        for (int level = 0; level < without.levels().size(); level++) {
            for (var outcome : without.outcomes()) {
                assertThat(with.column(level, outcome)).isEqualTo(without.column(level, outcome));
            }
            for (int contract = 0; contract < without.contracts().size(); contract++) {
                for (var measure : without.measures()) {
                    assertThat(with.column(contract, level, measure))
                            .as(measure + " of " + without.contracts().get(contract))
                            .isEqualTo(without.column(contract, level, measure));
                }
            }
        }
    }

    @Test
    void contractsChooseTheLineOrTheViewByTheirWindow() {
        ScenarioDocument document = document("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        var care = document.scenario().care();
        List<String> covered = new ArrayList<>();
        document.scenario()
                .contracts()
                .forEach(contract ->
                        covered.add(contract.id() + " " + contract.terms().lines(care)));
        assertThat(covered)
                .containsExactly(
                        "ffs []", "cjr [joints]", "ace [joints, pci]", "bundle [joints, pci]", "team [joints-30]");
        assertThat(care.patientsOf("joints-30")).isEqualTo("joints");
    }

    @Test
    void aContractThatNamesTheLineTakesItsViewOfTheContractsWindow() {
        ScenarioDocument document = document("""
                episodes:
                  joints-90: {catalogue: lower-extremity-joint-replacement-90, viewOf: joints}
                  joints: {catalogue: lower-extremity-joint-replacement, cases: 100}
                contracts:
                  cjr: {kind: cjr, year: 8, lines: [joints]}
                  bundle: {kind: commercial-bundle, lines: [joints-90]}
                """);
        var care = document.scenario().care();
        assertThat(document.scenario().contracts())
                .extracting(contract -> contract.terms().lines(care))
                .containsExactly(Set.of(), Set.of("joints-90"), Set.of("joints-90"));
    }

    @Test
    void listsOnlyWhatDependsOnTheWindowAmongTheAssumptions() {
        ScenarioDocument document = document("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        assertThat(document.assumptions())
                .extracting("path")
                .contains(
                        "episodes.joints-30.types.470.readmission.rate",
                        "episodes.joints-30.types.470.postAcute.snf.mean")
                .doesNotContain(
                        "episodes.joints-30.types.470.anchor.mean",
                        "episodes.joints-30.types.470.share",
                        "episodes.joints-30.cases");
    }

    @Test
    void readsBackFromTheTextOfTheRun() {
        ScenarioDocument document = document("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        ScenarioDocument again = ScenarioReader.readText("again", document.canonicalText(), CATALOGUE);
        assertThat(again.hash()).isEqualTo(document.hash());
        assertThat(again.scenario().episodes()).isEqualTo(document.scenario().episodes());
    }

    @Test
    void takesChangesOfItsLine() {
        ScenarioDocument document = document("episodes:\n"
                + JOINTS.replace("cases: 300", "cases: 300, leakage: 3%, everyType: {internalCost: {daysShare: 40%}}")
                + VIEW + CONTRACTS + REST);
        var view = document.scenario().episodes().get(2);
        assertThat(view.leakage().base()).isEqualTo(0.03);
        assertThat(view.types())
                .hasSize(6)
                .allSatisfy(type ->
                        assertThat(type.internalCost().daysShare().base()).isEqualTo(0.40));
    }

    @Test
    void isNotPaidByFeeForService() {
        SimulationPlan plan = plan("episodes:\n" + JOINTS + VIEW + CONTRACTS + TEAM + REST);
        TrialWorker worker = new TrialWorker(plan);
        Experience year = worker.draw(5, 1)[0];
        double paid = IntStream.concat(IntStream.of(cells(plan, "joints")), IntStream.of(cells(plan, "pci")))
                .mapToDouble(cell -> year.get(cell, Measure.POST_ACUTE_PAYMENT))
                .sum();
        assertThat(worker.statement(year, 0, 1).balances().balance(Account.POST_ACUTE))
                .isCloseTo(paid, offset(1e-6));
    }

    private static ScenarioDocument document(String text) {
        return ScenarioReader.readText("joints", HEAD + text, CATALOGUE);
    }

    private static SimulationPlan plan(String text) {
        return SimulationPlan.of(document(text));
    }

    private static int[] cells(SimulationPlan plan, String line) {
        return IntStream.range(0, plan.cells().size())
                .filter(cell -> plan.cells().get(cell).line().equals(line))
                .toArray();
    }

    private static int sameTypeOf(SimulationPlan plan, String line, int cell) {
        EpisodeCell type = plan.cells().get(cell);
        return IntStream.of(cells(plan, line))
                .filter(other -> plan.cells().get(other).type().equals(type.type()))
                .findFirst()
                .orElseThrow();
    }

    private static double afterAnchor(Experience year, int[] cells) {
        return IntStream.of(cells)
                .mapToDouble(cell -> year.get(cell, Measure.SPEND) - year.get(cell, Measure.ANCHOR_PAYMENT))
                .sum();
    }

    private static double correlation(double[] x, double[] y) {
        double n = x.length;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            syy += y[i] * y[i];
            sxy += x[i] * y[i];
        }
        return (sxy - sx * sy / n) / Math.sqrt((sxx - sx * sx / n) * (syy - sy * sy / n));
    }
}
