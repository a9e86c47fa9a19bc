package io.bundlecast.reading.schema;

import io.bundlecast.uncertainty.Beta;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Normal;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Quantity;
import io.bundlecast.uncertainty.Triangular;
import io.bundlecast.uncertainty.Uniform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A distribution that a sentence may name, with its arguments.
 *
 * @param arguments in the order in which they may be written without names
 * @param spread the argument that may be stated as {@code cv} or as {@code sd}, or an empty text */
record QuantityForm(String name, List<String> arguments, String spread, Function<double[], Quantity> of) {

    static final Map<String, QuantityForm> ALL = forms();

    private static Map<String, QuantityForm> forms() {
        Map<String, QuantityForm> forms = new LinkedHashMap<>();
        add(forms, "lognormal", List.of("mean", "cv"), "cv", a -> new Lognormal(a[0], a[1]));
        add(forms, "normal", List.of("mean", "sd"), "sd", a -> new Normal(a[0], a[1]));
        add(forms, "beta", List.of("mean", "sd"), "sd", a -> new Beta(a[0], a[1]));
        add(forms, "gamma", List.of("mean", "cv"), "cv", a -> new Gamma(a[0], a[1]));
        add(forms, "pert", List.of("low", "mode", "high"), "", a -> new Pert(a[0], a[1], a[2]));
        add(forms, "triangular", List.of("low", "mode", "high"), "", a -> new Triangular(a[0], a[1], a[2]));
        add(forms, "uniform", List.of("low", "high"), "", a -> new Uniform(a[0], a[1]));
        return forms;
    }

    private static void add(
            Map<String, QuantityForm> forms,
            String name,
            List<String> arguments,
            String spread,
            Function<double[], Quantity> of) {
        forms.put(name, new QuantityForm(name, arguments, spread, of));
    }

    /** {@code lognormal(mean ..., cv ...)} or {@code pert(low, mode, high)}. */
    String shape() {
        String dots = spread.isEmpty() ? "" : " ...";
        return name + "(" + String.join(dots + ", ", arguments) + dots + ")";
    }
}
