package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hospital says of itself may be off, by as much as a Beta distribution worth 20 observations says, and nothing else moves with it. */
class SelfAssessmentTest {

    private static final IntegrationTables TABLES = SmallTables.tables();
    private static final int COUNCIL = 0;
    private static final int PATHWAYS = 1;
    private static final IntegrationLevel OURS = SmallTables.level("ours", 0.5);
    private static final IntegrationLevel LOW = SmallTables.level("low", 0.1);
    private static final IntegrationLevel HIGH = SmallTables.level("high", 0.9);
    private static final Map<String, List<String>> OURS_JUDGED = Map.of("ours", List.of("council", "path"));

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.15, 0.5, 0.8, 0.97})
    void keepsTheMeanAndHasTheSpreadOfTwentyObservations(double stated) {
        SelfAssessment judged = assessment(List.of(SmallTables.level("ours", stated)), OURS_JUDGED);
        int points = 20_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < points; i++) {
            double drawn = judged.maturities(everywhere((i + 0.5) / points)).get(0)[PATHWAYS];
            assertThat(drawn).isBetween(0.0, 1.0);
            sum += drawn;
            squares += (drawn - stated) * (drawn - stated);
        }
        double sd = Math.sqrt(stated * (1 - stated) / 21);
        assertThat(sum / points).isCloseTo(stated, within(1e-4));
        assertThat(Math.sqrt(squares / points) / sd).isCloseTo(1, within(2e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void whatIsAbsentOrWholeStaysSo(double stated) {
        SelfAssessment judged = assessment(List.of(SmallTables.level("ours", stated)), OURS_JUDGED);
        assertThat(judged.maturities(new AddressedPoint().at(3)).get(0)[PATHWAYS])
                .isEqualTo(stated);
    }

    @Test
    void onlyWhatIsJudgedVaries() {
        double[] drawn = assessment(List.of(OURS), OURS_JUDGED)
                .maturities(new AddressedPoint().at(3))
                .get(0);
        assertThat(drawn[COUNCIL]).isNotEqualTo(0.5);
        assertThat(drawn[PATHWAYS]).isNotEqualTo(0.5).isNotEqualTo(drawn[COUNCIL]);
        assertThat(drawn).endsWith(0.5, 0.5, 0.5, 0.5);
        assertThat(assessment(List.of(OURS), Map.of()).maturities(new AddressedPoint().at(3)))
                .isEmpty();
    }

    @Test
    void aLevelThatTakesAJudgementOverSharesItsDraw() {
        IntegrationLevel plan = with(OURS, Map.of("path", 0.8), "plan");
        List<double[]> drawn = assessment(
                        List.of(OURS, plan), Map.of("ours", List.of("council", "path"), "plan", List.of("council")))
                .maturities(new AddressedPoint().at(3));
        assertThat(drawn.get(1)[COUNCIL]).isEqualTo(drawn.get(0)[COUNCIL]);
        assertThat(drawn.get(1)[PATHWAYS]).isEqualTo(0.8);
    }

    @Test
    void movesNoOtherLevel() {
        List<IntegrationLevel> levels = List.of(LOW, OURS, HIGH);
        IntegrationTrial stated = model(levels, "low", Map.of()).newTrial();
        IntegrationTrial judged = model(levels, "low", OURS_JUDGED).newTrial();
        for (int trial = 0; trial < 50; trial++) {
            Drivers as = drivers(stated, trial, 3);
            Drivers drawn = drivers(judged, trial, 3);
            for (Driver driver : Driver.values()) {
                assertThat(drawn.multiplier(driver, 2)).isEqualTo(as.multiplier(driver, 2));
            }
            assertThat(drawn.multiplier(Driver.COMP, 1)).isNotEqualTo(as.multiplier(Driver.COMP, 1));
        }
    }

    @Test
    void cohesionAndBuyInFollowWhatIsDrawn() {
        SelfAssessment judged = assessment(List.of(LOW, OURS), OURS_JUDGED);
        IntegrationTrial drawn = model(List.of(LOW, OURS), "low", OURS_JUDGED).newTrial();
        for (int trial = 0; trial < 20; trial++) {
            double[] maturities =
                    judged.maturities(new AddressedPoint().at(trial)).get(0);
            IntegrationLevel truth =
                    with(OURS, Map.of("council", maturities[COUNCIL], "path", maturities[PATHWAYS]), "ours");
            Drivers known = drivers(model(List.of(LOW, truth), "low", Map.of()).newTrial(), trial, 2);
            Drivers found = drivers(drawn, trial, 2);
            for (Driver driver : Driver.values()) {
                assertThat(found.multiplier(driver, 1)).isCloseTo(known.multiplier(driver, 1), within(1e-12));
            }
        }
    }

    @Test
    void theCohesionThatAServiceLineStatesStays() {
        IntegrationLevel level = SmallTables.level("ours", 0.5, Map.of("cardiology", 0.9));
        IntegrationTrial trial = model(List.of(LOW, level), "low", Map.of("ours", List.of("council")))
                .newTrial();
        List<Double> found = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            trial.draw(fixedBut(number));
            Drivers drivers = new Drivers(2);
            trial.drivers(Family.SURGICAL, "cardiology", drivers);
            found.add(drivers.multiplier(Driver.COMP, 1));
        }
        assertThat(found.get(1)).isEqualTo(found.get(0));
    }

    /** All parameters at one point but the judgement of the council, which the number moves. */
    private static TrialPoint fixedBut(int number) {
        long council = AddressedStream.address(3, "integration/maturity/council");
        return point(address -> address == council
                ? 0.3 + 0.4 * number
                : new AddressedPoint().at(7).parameter(address));
    }

    private static TrialPoint everywhere(double uniform) {
        return point(address -> uniform);
    }

    private static TrialPoint point(LongToDoubleFunction parameters) {
        return new TrialPoint() {
            @Override
            public double parameter(long address) {
                return parameters.applyAsDouble(address);
            }

            @Override
            public double process(long address) {
                return 0.5;
            }
        };
    }

    private static Drivers drivers(IntegrationTrial trial, int number, int levels) {
        Drivers drivers = new Drivers(levels);
        trial.draw(new AddressedPoint().at(number));
        trial.drivers(Family.SURGICAL, drivers);
        return drivers;
    }

    private static IntegrationLevel with(IntegrationLevel level, Map<String, Double> changed, String id) {
        Map<String, Double> maturity = new HashMap<>(level.maturity());
        maturity.putAll(changed);
        return new IntegrationLevel(id, id, maturity);
    }

    private static IntegrationModel model(
            List<IntegrationLevel> levels, String present, Map<String, List<String>> judged) {
        return IntegrationModel.of(TABLES, levels, present, List.of(), judged, 3);
    }

    private static SelfAssessment assessment(List<IntegrationLevel> levels, Map<String, List<String>> judged) {
        return new SelfAssessment(TABLES.components(), levels, judged, List.of(""), 3);
    }
}
