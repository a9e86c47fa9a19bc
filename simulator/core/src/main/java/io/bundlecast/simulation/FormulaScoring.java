package io.bundlecast.simulation;

import io.bundlecast.contract.value.CareYear;
import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.experience.Experience;
import io.bundlecast.result.ValueColumns;
import io.bundlecast.scenario.Scenario.NamedFormula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores one trial by the scenario's value formulas; does nothing where it has none. */
final class FormulaScoring {

    private final SimulationPlan plan;
    private final List<ValueFormula> formulas;
    private @Nullable CareYear year;

    FormulaScoring(SimulationPlan plan) {
        this.plan = plan;
        this.formulas =
                plan.scenario().formulas().stream().map(NamedFormula::terms).toList();
    }

    /** Looks at the year at one level, and stores what the formulas pay for it. */
    void look(int trial, int level, Experience[] experiences, ValueColumns columns) {
        if (formulas.isEmpty()) {
            return;
        }
        CareYear seen = plan.value().year(experiences[level], experiences[plan.presentLevel()], plan.quality());
        columns.putIndices(trial, level, seen.quality(), seen.costIndex());
        for (int formula = 0; formula < formulas.size(); formula++) {
            columns.putPay(trial, level, formula, formulas.get(formula).pay(seen));
        }
        year = seen;
    }

    /** Stores the value of the year that was looked at, under a contract that pays so much beyond fee for service. */
    void score(int trial, int contract, int level, double payments, ValueColumns columns) {
        if (year == null) {
            return;
        }
        CareYear paid = year.withPayments(payments);
        for (int formula = 0; formula < formulas.size(); formula++) {
            ValueFormula terms = formulas.get(formula);
            if (contract == 0 || terms.weighsCost()) {
                columns.putValue(trial, contract, level, formula, terms.value(terms.weighsCost() ? paid : year));
            }
        }
    }
}
