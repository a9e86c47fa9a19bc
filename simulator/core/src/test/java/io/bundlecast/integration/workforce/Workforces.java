package io.bundlecast.integration.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The example that all figures are printed for: 50% of 100,000 lives that become 60% in seven years. */
final class Workforces {

    static final LivesPath LIVES = LivesPath.steady(100_000, 0.5, 0.6, 7);
    static final WorkforceChoice CHOICE = WorkforceChoice.usual(LIVES, 7);

    private Workforces() {}

    /** The usual terms with some laws replaced: name, value, name, value. */
    static WorkforceTerms with(Object... namesAndValues) {
        return WorkforceTables.terms(CHOICE, laws(namesAndValues), BenchmarkRatios.table());
    }

    static AssumptionTable laws(Object... namesAndValues) {
        AssumptionTable laws = WorkforceTables.laws();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            double value = ((Number) namesAndValues[i + 1]).doubleValue();
            laws = laws.with(Map.of((String) namesAndValues[i], Assumption.given(value)));
        }
        return laws;
    }

    /** Compares with a figure to the digit in which it is printed; one that is not printed is not compared. */
    static void assertPrinted(String name, double actual, @Nullable String printed) {
        if (printed != null) {
            BigDecimal expected = new BigDecimal(printed);
            double half = 0.5 * Math.pow(10, -expected.scale()) * (1 + 1e-9);
            assertThat(actual).as(name).isCloseTo(expected.doubleValue(), within(half));
        }
    }
}
