package io.bundlecast.simulation.trial;

import io.bundlecast.contract.value.CareYear;
import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.contract.value.ValueFormula.Reads;
import io.bundlecast.experience.Experience;
import io.bundlecast.result.ValueColumns;
import io.bundlecast.scenario.Scenario.NamedFormula;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores one trial by the scenario's value formulas; does nothing where it has none. */
public final class FormulaScoring {

    private final SimulationPlan plan;
    private final List<ValueFormula> formulas;
    private @Nullable CareYear year;
    private @Nullable CareYear episodes;

    public FormulaScoring(SimulationPlan plan) {
        this.plan = plan;
        this.formulas =
                plan.scenario().formulas().stream().map(NamedFormula::terms).toList();
    }

    /** Looks at the year at one level, and stores what the formulas pay for it. */
    public void look(int trial, int level, Experience experience, ValueColumns columns) {
        if (formulas.isEmpty()) {
            return;
        }
        CareYear acute = plan.value().episodeYear(experience, plan.quality());
        CareYear seen = plan.value().year(experience, acute);
        columns.putIndices(trial, level, seen.quality(), seen.costIndex());
        for (int formula = 0; formula < formulas.size(); formula++) {
            ValueFormula terms = formulas.get(formula);
            columns.putPay(trial, level, formula, terms.pay(terms.reads() == Reads.EPISODES ? acute : seen));
        }
        year = seen;
        episodes = acute;
    }

    /** Stores the value of the year that was looked at, under a contract that pays so much beyond fee for service. */
    public void score(int trial, int contract, int level, double payments, ValueColumns columns) {
        if (year == null || episodes == null) {
            return;
        }
        CareYear paid = year.withPayments(payments);
        for (int formula = 0; formula < formulas.size(); formula++) {
            ValueFormula terms = formulas.get(formula);
            if (contract == 0 || terms.weighsCost()) {
                columns.putValue(
                        trial,
                        contract,
                        level,
                        formula,
                        terms.value(terms.weighsCost() ? paid : terms.reads() == Reads.EPISODES ? episodes : year));
            }
        }
    }
}
