package io.bundlecast.scenario;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import java.util.List;

/** The integration levels compared, and the one that the hospital's data already contain.
 *
 * @param tables components, effects and presets
 * @param levels the levels, in the order of the scenario
 * @param present the id of the present level, one of {@code levels} */
public record Integration(IntegrationTables tables, List<IntegrationLevel> levels, String present) {

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
