package io.bundlecast.integration;

import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Quantity;
import java.util.List;
import java.util.Map;

/** One component of each goal and a hospitalist, for tests of the arithmetic; the full tables are tested with the catalogue. */
public final class SmallTables {

    static final Component COUNCIL =
            new Component("council", "Council", Goal.GROUP_COHESION, Impact.HIGH, Impact.LOW, 1, false);
    static final Component PATHWAYS =
            new Component("path", "Pathways", Goal.CARE_TRANSFORMATION, Impact.HIGH, Impact.HIGH, 1, true);
    static final Component TEAMS =
            new Component("team", "Teams", Goal.CARE_TRANSFORMATION, Impact.HIGH, Impact.HIGH, 1, false);
    static final Component HOSPITALISTS =
            new Component("hosp", "Hospitalists", Goal.CARE_TRANSFORMATION, Impact.MEDIUM, Impact.HIGH, 1, true);
    static final Component RECORD = new Component("ehr", "Record", Goal.VISIBILITY, Impact.LOW, Impact.HIGH, 1, true);
    static final Component VENDORS =
            new Component("vend", "Vendors", Goal.COST_SAVINGS, Impact.LOW, Impact.LOW, 1, false);

    private SmallTables() {}

    public static IntegrationTables tables() {
        return new IntegrationTables(
                List.of(COUNCIL, PATHWAYS, TEAMS, HOSPITALISTS, RECORD, VENDORS), gate(), effects(), List.of());
    }

    static ReadinessGate gate() {
        return new ReadinessGate(
                0.1,
                Map.of(
                        Impact.HIGH, uncertain(new Pert(0.4, 0.7, 0.9)),
                        Impact.MEDIUM, Assumption.assumed(0.45),
                        Impact.LOW, Assumption.assumed(0.25)),
                Map.of(
                        Impact.HIGH, uncertain(new Pert(0.35, 0.5, 0.65)),
                        Impact.MEDIUM, Assumption.assumed(0.42),
                        Impact.LOW, Assumption.assumed(0.35)),
                Map.of(
                        Impact.HIGH, Assumption.assumed(0.3),
                        Impact.MEDIUM, Assumption.assumed(0.2),
                        Impact.LOW, Assumption.assumed(0.1)));
    }

    static EffectTable effects() {
        return new EffectTable(
                systemFactor(),
                0.20,
                0.45,
                Map.of(Driver.COMP, 0.5, Driver.READ, 0.3, Driver.SUPPLY, 0.35, Driver.DUP, 0.45),
                List.of(
                        effect("path", Driver.COMP, "SPMC", 0.03, 0.15, 0.35, null),
                        effect("team", Driver.READ, "SPMC", -0.02, 0.06, 0.18, null),
                        effect("hosp", Driver.READ, "MC", -0.08, -0.03, 0.01, new EffectPrior.Harm(-0.3, "team")),
                        effect("ehr", Driver.DUP, "SPMC", -0.02, 0.10, 0.30, null),
                        effect("vend", Driver.SUPPLY, "SP", 0.02, 0.09, 0.25, null)));
    }

    static SystemFactor systemFactor() {
        return new SystemFactor(0.25, uncertain(new Pert(-0.3, 0, 0.35)), uncertain(new Pert(0.25, 0.85, 1.2)));
    }

    static IntegrationLevel level(String id, double maturity) {
        return level(id, maturity, Map.of());
    }

    static IntegrationLevel level(String id, double maturity, Map<String, Double> serviceLines) {
        Map<String, Double> all = Map.of(
                "council", maturity, "path", maturity, "team", maturity, "hosp", maturity, "ehr", maturity, "vend",
                maturity);
        return new IntegrationLevel(id, id, all, serviceLines, 0.6);
    }

    private static EffectPrior effect(
            String component,
            Driver driver,
            String families,
            double low,
            double mode,
            double high,
            EffectPrior.@org.jspecify.annotations.Nullable Harm harm) {
        return new EffectPrior(component, driver, families, uncertain(new Pert(low, mode, high)), harm);
    }

    private static Assumption uncertain(Quantity quantity) {
        return new Assumption(quantity, Mark.ASSUMED, "");
    }
}
