package io.bundlecast.scenario;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import java.util.List;
import java.util.Map;

/** The integration levels compared, and the one that the hospital's data already contain.
 *
 * @param tables components, effects and presets
 * @param levels the levels, in the order of the scenario
 * @param present the id of the present level, one of {@code levels}
 * @param selfAssessed by the id of a level, the components whose maturity is the hospital's own judgement; levels without any are left out */
public record Integration(
        IntegrationTables tables,
        List<IntegrationLevel> levels,
        String present,
        Map<String, List<String>> selfAssessed) {

    /** Levels of which nothing is the hospital's own judgement. */
    public Integration(IntegrationTables tables, List<IntegrationLevel> levels, String present) {
        this(tables, levels, present, Map.of());
    }

    /** The place of the present level among the levels. */
    public int presentIndex() {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).id().equals(present)) {
                return level;
            }
        }
        throw new IllegalArgumentException("present level " + present + " is not among the levels");
    }
}
