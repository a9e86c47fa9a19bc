package io.bundlecast.contract.value;

import static io.bundlecast.contract.value.ValueFormula.ADDITIVE;
import static io.bundlecast.contract.value.ValueFormula.PROGRAM_COST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class ValueFormulaTest {

    @Test
    void bothReadingsAreOneAtTheBaseline() {
        assertThat(ADDITIVE.value(1, 1, 0)).isEqualTo(1);
        assertThat(PROGRAM_COST.value(1, ValueFormula.costRatio(4200, 84, 4200, 84), 0))
                .isEqualTo(1);
    }

    @Test
    void betterQualityLowerCostAndLessUseAddUpAsInTheWorkedNumber() {
        assertThat(ADDITIVE.value(1.04, 0.97, 0.02)).isCloseTo(1.092, offset(0.0005));
    }

    @Test
    void anAdditiveValueWithThreeKindsOfUseMatchesTheWorkedNumber() {
        double utilization = ValueFormula.utilization(
                new double[] {58, 190, 1 - .80}, new double[] {62, 200, 1 - .76}, new double[] {.5, .3, 0});
        double genericDrugs = .2 * (.80 / .76 - 1);
        assertThat(utilization + genericDrugs).isCloseTo(.05778, offset(.000005));
        assertThat(ADDITIVE.value(1.08, .95, .5 * .05778)).isCloseTo(1.16573, offset(.00001));
    }

    @Test
    void aProgramThatCostsTwoPercentOfTheTargetLowersValueAsInTheWorkedNumber() {
        double ratio = ValueFormula.costRatio(.95, .02, 1, 0);
        assertThat(PROGRAM_COST.value(1.08, ratio, .3)).isCloseTo(1.11340, offset(.000005));
    }

    @Test
    void aServiceWithoutBaselineUseCountsNothing() {
        assertThat(ValueFormula.utilization(new double[] {5}, new double[] {0}, new double[] {1}))
                .isZero();
    }
}
