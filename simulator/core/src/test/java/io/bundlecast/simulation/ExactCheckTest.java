package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.QuantileTable;
import io.bundlecast.result.CheckedFigure;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run says how far its means lie from those that need no simulation, and cannot help saying so when its episodes are wrong. */
class ExactCheckTest {

    private static final int TRIALS = 8192;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void simulatedMeansLieWithinChanceOfTheExactOnes(boolean parameterUncertainty) throws InterruptedException {
        List<ExactCheck> checks = checks(plan(parameterUncertainty));
        assertThat(checks).hasSize(2 * CheckedFigure.values().length).allSatisfy(check -> {
            assertThat(check.standardErrors()).as("%s", check).isBetween(-4.0, 4.0);
            assertThat(check.excess().standardError()).isPositive();
            assertThat(check.exact()).isNotZero();
        });
    }

    /** A plain mean of what the scenario states, where nothing else moves it. */
    @Test
    void exactMeansAreThoseOfTheScenario() throws InterruptedException {
        List<ExactCheck> checks = checks(SimulationPlan.of(Fixture.document(
                List.of(Fixture.bypass()),
                List.of(Fixture.feeForService()),
                List.of(Fixture.PRESENT),
                Fixture.run(TRIALS, false),
                Fixture.noShocks())));
        double episodes = 60 * 0.99;
        assertThat(of(checks, "bypass", CheckedFigure.EPISODES).exact()).isCloseTo(episodes, within(1e-9));
        assertThat(of(checks, "bypass", CheckedFigure.READMISSIONS).exact()).isCloseTo(episodes * 0.06, within(1e-9));
        double postAcute = 0.03 * 21_000 + 0.20 * 11_000 + 0.40 * 2_500 + 0.37 * 600;
        double spend = 13_500 + 2_300 + 900 + postAcute + 0.06 * 14_000 + 0.05 * 3_000;
        assertThat(of(checks, "bypass", CheckedFigure.SPEND).exact()).isCloseTo(episodes * spend, within(1e-3));
        double cost = 13_000 + 0.05 * 9_000;
        assertThat(of(checks, "bypass", CheckedFigure.INTERNAL_COST).exact()).isCloseTo(60 * cost, within(1e-3));
        double margin = 60 * (13_500 + 0.05 * 3_000 - cost);
        assertThat(of(checks, "bypass", CheckedFigure.HOSPITAL_MARGIN).exact()).isCloseTo(margin, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({
        "stayTable, INTERNAL_COST HOSPITAL_MARGIN",
        "anchorTable, SPEND HOSPITAL_MARGIN",
        "snfTable, POST_ACUTE_PAYMENT",
        "readmissionTable, READMISSION_PAYMENT"
    })
    void aTableThatIsTooHighShows(String table, String figures) throws Exception {
        SimulationPlan plan = plan(true);
        raise(table, plan);
        Set<String> found = checks(plan).stream()
                .filter(check -> check.line().equals("joints") && Math.abs(check.standardErrors()) > 6)
                .map(check -> check.figure().name())
                .collect(Collectors.toSet());
        assertThat(found).contains(figures.split(" "));
        assertThat(found).doesNotContain("EPISODES", "READMISSIONS", "COMPLICATIONS", "DEATHS", "HOME_DISCHARGES");
    }

    /** Raises what the table of the first line's first type gives by a fifth, as a mistake in building it would. */
    private static void raise(String name, SimulationPlan plan) throws ReflectiveOperationException {
        Object types = field(plan.lines().get(0), "types");
        Field bins = QuantileTable.class.getDeclaredField("bins");
        bins.setAccessible(true);
        double[] values = (double[]) bins.get(field(Array.get(types, 0), name));
        for (int i = 0; i < values.length; i++) {
            values[i] *= 1.2;
        }
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }

    private static SimulationPlan plan(boolean parameterUncertainty) {
        return SimulationPlan.of(Fixture.document(
                List.of(Fixture.joints(), Fixture.bypass()),
                List.of(Fixture.feeForService()),
                List.of(Fixture.LOW, Fixture.PRESENT, Fixture.HIGH),
                Fixture.run(TRIALS, parameterUncertainty)));
    }

    private static List<ExactCheck> checks(SimulationPlan plan) throws InterruptedException {
        return Simulation.run(plan, 2, Progress.SILENT).checks();
    }

    private static ExactCheck of(List<ExactCheck> checks, String line, CheckedFigure figure) {
        return checks.stream()
                .filter(check -> check.line().equals(line) && check.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
