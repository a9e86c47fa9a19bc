package io.bundlecast.oracle;

import io.bundlecast.exact.Frequency;
import io.bundlecast.exact.Lattice;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.Law;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Normal;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Triangular;
import io.bundlecast.uncertainty.Uniform;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/** Builds the model of a case from its description. */
final class Models {

    private Models() {}

    static Model of(JsonNode model) {
        if (model.has("law")) {
            return LawModel.of(law(model.get("law")));
        }
        if (model.has("copula")) {
            return CopulaModel.of(model.get("copula").asDouble());
        }
        if (model.has("averages")) {
            return new AveragesModel(model.get("averages").get("cv").asDouble());
        }
        if (model.has("learned")) {
            return new GridModel(learned(model.get("learned")), false, null);
        }
        if (model.has("sum")) {
            Lattice sum = null;
            for (JsonNode part : model.get("sum")) {
                Lattice next = compound(part.get("compound")).lattice();
                sum = sum == null ? next : sum.convolve(next);
            }
            return new GridModel(sum, false, null);
        }
        return compound(model.get("compound"));
    }

    private static GridModel compound(JsonNode compound) {
        JsonNode severity = compound.get("severity");
        boolean continuous = severity.has("law");
        Lattice one = continuous
                ? Lattice.discretize(
                        law(severity.get("law")),
                        number(severity, "step"),
                        severity.get("cells").asInt())
                : Lattice.of(number(severity, "step"), numbers(severity.get("probabilities")));
        double excess = compound.path("excess").asDouble(0);
        double limit = compound.path("limit").asDouble(1e300);
        double factor = compound.path("factor").asDouble(1);
        Lattice paid = one.limited(limit).excess(excess).scaled(factor);
        JsonNode frequency = compound.get("frequency");
        DoubleUnaryOperator draw = continuous ? QuantileTable.of(law(severity.get("law")))::at : one::quantile;
        DoubleUnaryOperator payment = u -> factor * Math.max(0, Math.min(draw.applyAsDouble(u), limit) - excess);
        return new GridModel(paid.compound(frequency(frequency)), continuous, drawn(count(frequency), payment));
    }

    private static ToDoubleFunction<AddressedStream> drawn(DoubleUnaryOperator count, DoubleUnaryOperator payment) {
        return stream -> {
            int cases = (int) count.applyAsDouble(stream.nextUniform());
            double sum = 0;
            for (int i = 0; i < cases; i++) {
                sum += payment.applyAsDouble(stream.nextUniform());
            }
            return sum;
        };
    }

    /** The share of a cohort without the event, when its rate is what a trial happened to show. */
    private static Lattice learned(JsonNode node) {
        int trial = node.get("trial").asInt();
        int cohort = node.get("cohort").asInt();
        Lattice one = Lattice.of(1.0 / cohort, 0, 1);
        Lattice shown = Lattice.of(1, 0, 1).compound(Frequency.binomial(trial, 1 - number(node, "rate")), trial + 1);
        double[] weights = new double[trial + 1];
        Lattice[] parts = new Lattice[trial + 1];
        for (int k = 0; k <= trial; k++) {
            weights[k] = shown.probability(k);
            parts[k] = one.compound(Frequency.binomial(cohort, k / (double) trial), cohort + 1);
        }
        return Lattice.mixture(weights, parts);
    }

    private static Frequency frequency(JsonNode node) {
        if (node.has("poisson")) {
            return Frequency.poisson(number(node, "poisson"));
        }
        if (node.has("negativeBinomial")) {
            double[] terms = numbers(node.get("negativeBinomial"));
            return Frequency.negativeBinomial(terms[0], terms[1]);
        }
        if (node.has("binomial")) {
            double[] terms = numbers(node.get("binomial"));
            return Frequency.binomial((int) terms[0], terms[1]);
        }
        return Frequency.of(numbers(node.get("table")));
    }

    private static DoubleUnaryOperator count(JsonNode node) {
        if (node.has("poisson")) {
            double mean = number(node, "poisson");
            return u -> Counts.poisson(mean, u);
        }
        if (node.has("negativeBinomial")) {
            double[] terms = numbers(node.get("negativeBinomial"));
            return u -> Counts.negativeBinomial(terms[0], terms[1], u);
        }
        if (node.has("binomial")) {
            double[] terms = numbers(node.get("binomial"));
            return u -> Counts.binomial((int) terms[0], terms[1], u);
        }
        return Lattice.of(1, numbers(node.get("table")))::quantile;
    }

    private static Law law(JsonNode node) {
        return switch (node.get("kind").asString()) {
            case "lognormal" -> new Lognormal(number(node, "mean"), number(node, "cv"));
            case "gamma" -> new Gamma(number(node, "mean"), number(node, "cv"));
            case "normal" -> new Normal(number(node, "mean"), number(node, "sd"));
            case "uniform" -> new Uniform(number(node, "low"), number(node, "high"));
            case "pert" -> new Pert(number(node, "low"), number(node, "mode"), number(node, "high"));
            case "triangular" -> new Triangular(number(node, "low"), number(node, "mode"), number(node, "high"));
            case "pareto" -> new Pareto(number(node, "shape"), number(node, "scale"));
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static double number(JsonNode node, String name) {
        return node.get(name).asDouble();
    }

    private static double[] numbers(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = node.get(i).asDouble();
        }
        return numbers;
    }
}
