package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrationModelTest {

    private static final IntegrationLevel LOW = SmallTables.level("low", 0.1);
    private static final IntegrationLevel MIDDLE = SmallTables.level("middle", 0.5);
    private static final IntegrationLevel HIGH = SmallTables.level("high", 0.9);

    @Test
    void thePresentLevelMovesNothing() {
        IntegrationTrial trial = model(List.of(LOW, MIDDLE, HIGH)).newTrial();
        Drivers drivers = new Drivers(3);
        for (int i = 0; i < 50; i++) {
            trial.draw(new AddressedPoint().at(i));
            trial.drivers(Family.MEDICAL, drivers);
            for (Driver driver : Driver.values()) {
                assertThat(drivers.multiplier(driver, 1)).isEqualTo(1);
            }
        }
    }

    @Test
    void aLevelDoesNotDependOnWhichOthersAreCompared() {
        IntegrationTrial all = model(List.of(LOW, MIDDLE, HIGH)).newTrial();
        IntegrationTrial two = model(List.of(HIGH, MIDDLE)).newTrial();
        Drivers three = new Drivers(3);
        Drivers pair = new Drivers(2);
        for (int i = 0; i < 50; i++) {
            all.draw(new AddressedPoint().at(i));
            two.draw(new AddressedPoint().at(i));
            for (Family family : Family.values()) {
                all.drivers(family, three);
                two.drivers(family, pair);
                for (Driver driver : Driver.values()) {
                    assertThat(pair.multiplier(driver, 0)).isEqualTo(three.multiplier(driver, 2));
                }
            }
        }
    }

    @Test
    void oneEffectAtItsMeanIsTheFormula() {
        IntegrationTrial trial = model(List.of(LOW, MIDDLE, HIGH)).newTrial();
        trial.expect();
        Drivers drivers = new Drivers(3);
        trial.drivers(Family.SURGICAL, drivers);
        double eta = SmallTables.systemFactor().mean();
        double effect = (0.02 + 4 * 0.09 + 0.25) / 6;
        double high = 1 - eta * effect * realisedVendors(0.9);
        double middle = 1 - eta * effect * realisedVendors(0.5);
        Saturation saturation = new Saturation(0.35);
        assertThat(drivers.multiplier(Driver.SUPPLY, 2))
                .isCloseTo(saturation.exact(high) / saturation.exact(middle), within(1e-8));
    }

    private static double realisedVendors(double maturity) {
        return SmallTables.gate().realised(SmallTables.VENDORS, maturity, maturity);
    }

    @Test
    void anEffectActsOnlyInItsFamilies() {
        IntegrationTrial trial = model(List.of(LOW, MIDDLE, HIGH)).newTrial();
        trial.expect();
        Drivers drivers = new Drivers(3);
        trial.drivers(Family.MEDICAL, drivers);
        assertThat(drivers.multiplier(Driver.SUPPLY, 2)).isEqualTo(1);
        double medical = drivers.multiplier(Driver.READ, 2);
        trial.drivers(Family.SURGICAL, drivers);
        assertThat(drivers.multiplier(Driver.SUPPLY, 2)).isLessThan(1);
        assertThat(drivers.multiplier(Driver.READ, 2)).isNotEqualTo(medical);
    }

    @Test
    void aServiceLineOfItsOwnCohesionGainsMore() {
        IntegrationLevel line = SmallTables.level("line", 0.5, Map.of("cardiology", 0.8));
        IntegrationTrial trial = IntegrationModel.of(SmallTables.tables(), List.of(LOW, line), "low", 3)
                .newTrial();
        trial.expect();
        Drivers whole = new Drivers(2);
        Drivers cardiology = new Drivers(2);
        trial.drivers(Family.SURGICAL, "orthopedics", whole);
        trial.drivers(Family.SURGICAL, "cardiology", cardiology);
        assertThat(cardiology.multiplier(Driver.COMP, 1)).isLessThan(whole.multiplier(Driver.COMP, 1));
        assertThat(cardiology.multiplier(Driver.COMP, 0)).isEqualTo(1);
    }

    @Test
    void drawsAverageToWhatTheTablesSay() {
        IntegrationTrial trial = IntegrationModel.of(
                        SmallTables.tables(), List.of(SmallTables.level("none", 0), HIGH), "none", 3)
                .newTrial();
        Drivers drivers = new Drivers(2);
        int n = 4000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            trial.draw(new AddressedPoint().at(i));
            trial.drivers(Family.SURGICAL, drivers);
            double reduction = 1 - drivers.multiplier(Driver.SUPPLY, 1);
            sum += reduction;
            squares += reduction * reduction;
        }
        double mean = sum / n;
        double error = Math.sqrt((squares / n - mean * mean) / n);
        double expected = SmallTables.systemFactor().mean() * (0.02 + 4 * 0.09 + 0.25) / 6 * realisedVendors(0.9);
        assertThat(mean).isCloseTo(expected, within(4 * error + 0.001));
    }

    @Test
    void compressesTheSpreadBetweenPhysicians() {
        IntegrationModel model = model(List.of(LOW, MIDDLE, HIGH));
        assertThat(model.supplyClustering()[1]).isEqualTo(1);
        assertThat(model.supplyClustering()[2])
                .isCloseTo((1 - 0.8 * realisedVendors(0.9)) / (1 - 0.8 * realisedVendors(0.5)), within(1e-12));
        assertThat(model.postAcuteClustering()[0]).isGreaterThan(1);
    }

    @Test
    void refusesLevelsThatDoNotFitTheTables() {
        assertThatThrownBy(() -> IntegrationModel.of(SmallTables.tables(), List.of(LOW), "high", 3))
                .hasMessage("present level 'high' is not one of the levels compared");
        IntegrationLevel partial = new IntegrationLevel("part", "Part", Map.of("path", 0.5));
        assertThatThrownBy(() -> IntegrationModel.of(SmallTables.tables(), List.of(partial), "part", 3))
                .hasMessageContaining("level part lacks the maturity of");
        IntegrationLevel strange = new IntegrationLevel("odd", "Odd", Map.of("pathways", 0.5));
        assertThatThrownBy(() -> IntegrationModel.of(SmallTables.tables(), List.of(strange), "odd", 3))
                .hasMessage("level odd names 'pathways', which is not a component of integration");
        assertThatThrownBy(() -> new IntegrationLevel("bad", "Bad", Map.of("path", 1.5)))
                .hasMessage("maturity of path must be in [0, 1] but was 1.5");
    }

    private static IntegrationModel model(List<IntegrationLevel> levels) {
        return IntegrationModel.of(SmallTables.tables(), levels, "middle", 3);
    }
}
