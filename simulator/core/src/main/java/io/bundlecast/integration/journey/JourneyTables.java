package io.bundlecast.integration.journey;

import io.bundlecast.integration.Goal;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.List;
import java.util.Map;

/** What journeys rest on, and the sequences that are known by name. */
public final class JourneyTables {

    /** Cohesion, after a year administrative savings, then the way of giving care and information. The begin of each goal is assumed: it was calibrated to a printed table. */
    public static final Sequence COHESION_FIRST = sequence("cohesion-first", "Cohesion first", 0, 3.25, 4, 1);

    /** Information and administration, then the way of giving care and cohesion. The begin of each goal is assumed: it was calibrated to a printed table. */
    public static final Sequence RECORD_FIRST = sequence("ehr-first", "Electronic record first", 3.5, 3.75, 0, 0);

    public static final Sequence ALL_AT_ONCE = sequence("all-at-once", "Everything at once", 0, 0, 0, 0);

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

    private static Sequence sequence(
            String id, String title, double cohesion, double care, double visibility, double savings) {
        return new Sequence(
                id,
                title,
                Map.of(
                        Goal.GROUP_COHESION, cohesion,
                        Goal.CARE_TRANSFORMATION, care,
                        Goal.VISIBILITY, visibility,
                        Goal.COST_SAVINGS, savings),
                Map.of());
    }
}
