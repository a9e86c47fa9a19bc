package io.bundlecast.simulation.plan;

import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.ScoredFormula;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.Horizon;
import io.bundlecast.scenario.Scenario;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the columns of a plan's results stand for: those that its scenario gives a meaning. */
record PlanShape(SimulationPlan plan) {

    SimulationResult.Shape ofResult() {
        Set<Account> parties = EnumSet.copyOf(FeeForService.baseline().parties());
        plan.contracts()
                .forEach(contract -> parties.addAll(contract.settlement().parties()));
        Party party = scenario().report().party();
        parties.addAll(party.accounts());
        return new SimulationResult.Shape(
                contracts(),
                plan.levels(),
                plan.presentLevel(),
                party,
                Arrays.stream(ContractMeasure.values())
                        .filter(measure -> measure == ContractMeasure.NET_PAYMENT
                                || measure == ContractMeasure.marginOf(party)
                                || parties.stream().anyMatch(measure::isOf))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> has(outcome.care()))
                        .toList(),
                formulas());
    }

    JourneyResult.Shape ofYears() {
        Horizon horizon = scenario().outlook().horizon();
        PlannedJourney journey = plan.journey();
        return new JourneyResult.Shape(
                horizon.years(),
                (1 + horizon.discountRate()) / (1 + horizon.prices().base()) - 1,
                contracts(),
                plan.levels(),
                plan.presentLevel(),
                journey == null
                        ? List.of()
                        : journey.measures(scenario().report().party()));
    }

    private Scenario scenario() {
        return plan.scenario();
    }

    private List<Labelled> contracts() {
        return plan.contracts().stream().map(PlannedContract::label).toList();
    }

    private List<ScoredFormula> formulas() {
        return scenario().formulas().stream()
                .map(formula -> new ScoredFormula(
                        formula.id(),
                        formula.title(),
                        formula.terms().scale(),
                        formula.terms().weighsCost(),
                        formula.terms().countsTwice(plan.value().uses())))
                .toList();
    }

    private boolean has(Outcome.Care care) {
        return switch (care) {
            case EPISODES -> !scenario().episodes().isEmpty();
            case MEMBERS -> !scenario().chronic().isEmpty();
            case FILLS -> !scenario().firstFills().isEmpty();
        };
    }
}
