package io.bundlecast.reading;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.value.ValueFormula.Reads;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedFormula;

/** Refuses a value formula that the scenario's care gives nothing to weigh: it would call every year as good as expected. */
final class FormulaCheck {

    private FormulaCheck() {}

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        CareScope care = scenario.care();
        for (NamedFormula formula : scenario.formulas()) {
            Reads reads = formula.terms().reads();
            if (!reads.isMetBy(care)) {
                problems.add(
                        place(tree, formula.id()),
                        "'" + formula.id() + "' is of the kind "
                                + FormulaKind.of(formula.terms()).word()
                                + ", which says nothing about the care of this scenario.",
                        "It needs " + reads.need() + ". Take the formula out, or add such a line.");
            }
        }
    }

    private static Place place(Mapping tree, String formula) {
        Mapping value = tree.mapping("value");
        Mapping formulas = value == null ? null : value.mapping("formulas");
        Field field = formulas == null ? null : formulas.fields().get(formula);
        return field == null ? tree.place() : field.key();
    }
}
