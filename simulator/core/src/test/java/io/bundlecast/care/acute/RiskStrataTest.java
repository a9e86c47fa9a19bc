package io.bundlecast.care.acute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.care.acute.EpisodeLine.RiskStratum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Need is normalised as a payer normalises risk multipliers: budget-neutral over the region's patients. */
class RiskStrataTest {

    /** Multipliers 0.9, 1.0, 1.2, 1.5 and 0.85 of 30, 50, 15, 5 and 40 patients: a mean of 0.975 and a factor of 1.02564. */
    private static final List<RiskStratum> PATIENTS = List.of(
            new RiskStratum("0.9", 30, 0.9),
            new RiskStratum("1.0", 50, 1.0),
            new RiskStratum("1.2", 15, 1.2),
            new RiskStratum("1.5", 5, 1.5),
            new RiskStratum("0.85", 40, 0.85));

    @Test
    void theFactorIsTheInverseOfTheMeanMultiplier() {
        RiskStrata strata = new RiskStrata(PATIENTS);
        assertThat(strata.need[1]).isCloseTo(1.02564, within(.000005));
        for (int i = 0; i < strata.size(); i++) {
            assertThat(strata.need[i] / PATIENTS.get(i).need()).isCloseTo(1 / .975, within(1e-12));
        }
    }

    @Test
    void theMeanNeedIsOne() {
        RiskStrata strata = new RiskStrata(PATIENTS);
        double mean = 0;
        for (int i = 0; i < strata.size(); i++) {
            mean += strata.share[i] * strata.need[i];
        }
        assertThat(mean).isCloseTo(1, within(1e-12));
    }
}
