package io.bundlecast.benchmarks;

import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A contract of each kind on the care of a shipped scenario; kinds that no shipped scenario has are laid over one. */
public enum SettledContract {
    FEE_FOR_SERVICE("joint-replacement-contracts", "ffs"),
    ACE("joint-replacement-contracts", "ace"),
    TEAM("joint-replacement-contracts", "team"),
    CJR("joint-replacement-contracts", "cjr"),
    BPCI_ADVANCED("joint-replacement-contracts", "bpci"),
    COMMERCIAL_BUNDLE("joint-replacement-contracts", "commercial"),
    PROVEN_CARE("joint-replacement-contracts", "proven-care", "{kind: proven-care, lines: [joints]}"),
    PROMETHEUS("diabetes-network", "prometheus"),
    ALTERNATIVE_QUALITY_CONTRACT("diabetes-network", "aqc-2011"),
    CARE_GROUP("diabetes-network", "care-group"),
    SHARED_SAVINGS(
            "diabetes-network",
            "enhanced",
            "{kind: shared-savings, track: enhanced, year: 2026, stopLoss: 150000, quality: {memberMeasures: [a1c-up-to-9]}}"),
    INCENTIVE("diabetes-network", "ippip", "{kind: incentive, evidence: {memberMeasures: [eye-exam]}}"),
    FIRST_FILL_POOL("generic-first-fill", "net-cost"),
    PORTFOLIO("four-lines", "four-lines");

    private static final Map<String, SimulationPlan> PLANS = new ConcurrentHashMap<>();

    private final String scenario;
    private final String id;
    private final String terms;

    SettledContract(String scenario, String id) {
        this(scenario, id, "");
    }

    SettledContract(String scenario, String id, String terms) {
        this.scenario = scenario;
        this.id = id;
        this.terms = terms;
    }

    /** The scenario with the terms of all kinds that are laid over it. */
    SimulationPlan plan() {
        return PLANS.computeIfAbsent(scenario, name -> ShippedScenario.plan(name, added(name)));
    }

    private static String[] added(String scenario) {
        return Stream.of(values())
                .filter(contract -> contract.scenario.equals(scenario) && !contract.terms.isEmpty())
                .map(contract -> "contracts." + contract.id + "=" + contract.terms)
                .toArray(String[]::new);
    }

    /** What settles it; for fee for service, which adds nothing to itself, the flows below every contract. */
    Settlement settlement(SimulationPlan plan) {
        return this == FEE_FOR_SERVICE
                ? FeeForService.baseline()
                : plan.contracts().stream()
                        .filter(planned -> planned.label().id().equals(id))
                        .map(PlannedContract::settlement)
                        .findFirst()
                        .orElseThrow();
    }
}
