package io.bundlecast.reading;

import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.scenario.Scenario.NamedFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the value formulas of a scenario. */
record FormulaBinder(RecordBinder records) {

    List<NamedFormula> bind(@Nullable Mapping value) {
        List<NamedFormula> formulas = new ArrayList<>();
        Mapping group = value == null ? null : value.mapping("formulas");
        if (group == null) {
            return formulas;
        }
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            if (entry.getValue().value() instanceof Mapping fields) {
                FormulaKind kind = FormulaKind.of(String.valueOf(fields.text("kind")));
                ValueFormula terms = kind == null ? null : records.bind(kind.terms(), fields, Map.of(), entry.getKey());
                if (kind != null && terms != null) {
                    String title = fields.get("title") instanceof Scalar scalar ? scalar.text() : kind.title();
                    formulas.add(new NamedFormula(entry.getKey(), title, terms));
                }
            }
        }
        return formulas;
    }
}
