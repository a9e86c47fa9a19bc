package io.bundlecast.integration.journey;

import io.bundlecast.integration.Goal;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.List;
import java.util.Map;

/** What journeys rest on, and the sequences that are known by name. */
public final class JourneyTables {

    /** Cohesion; administrative savings after a year; of the way of giving care and of information, what takes five years or more to build after two, and the rest after four. Every begin is
     * assumed: it was calibrated to a printed table. */
    public static final Sequence COHESION_FIRST = new Sequence(
            "cohesion-first",
            "Cohesion first",
            goals(0, 4, 4, 1),
            Map.of("path", 2.0, "team", 2.0, "comp", 2.0, "lean", 2.0, "vbc", 2.0, "ehr", 2.0));

    /** Information and administration, then the way of giving care, then cohesion. Every begin is assumed: it was calibrated to a printed table. */
    public static final Sequence RECORD_FIRST =
            new Sequence("ehr-first", "Electronic record first", goals(4, 2, 0, 0), Map.of());

    public static final Sequence ALL_AT_ONCE =
            new Sequence("all-at-once", "Everything at once", goals(0, 0, 0, 0), Map.of());

    /** The named sequences for the whole network, in the order of the documentation. */
    public static final List<Sequence> SEQUENCES = List.of(COHESION_FIRST, RECORD_FIRST, ALL_AT_ONCE);

    private JourneyTables() {}

    /** The constants of a journey. */
    public static AssumptionTable laws() {
        return AssumptionTable.beside(JourneyTables.class, "laws.txt");
    }

    /** What joint contracting does to commercial prices, and what it risks. */
    public static AssumptionTable prices() {
        return AssumptionTable.beside(JourneyTables.class, "prices.txt");
    }

    /** Time and cost of each component. */
    public static AssumptionTable builds() {
        return AssumptionTable.beside(JourneyTables.class, "components.txt");
    }

    private static Map<Goal, Double> goals(double cohesion, double care, double visibility, double savings) {
        return Map.of(
                Goal.GROUP_COHESION, cohesion,
                Goal.CARE_TRANSFORMATION, care,
                Goal.VISIBILITY, visibility,
                Goal.COST_SAVINGS, savings);
    }
}
