package io.bundlecast.reading;

import io.bundlecast.reading.Node.Field;
import io.bundlecast.reading.Node.Mapping;
import io.bundlecast.reading.Node.Scalar;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the fields of an episode line that may be stated in another way: weights by the base rate, cases by population, types without cases. */
final class EpisodeResolution {

    private final @Nullable Reading baseRate;
    private final @Nullable Mapping population;
    private final Map<Node, Reading> readings;
    private final Problems problems;

    EpisodeResolution(Mapping scenario, Map<Node, Reading> readings, Problems problems) {
        Mapping hospital = scenario.mapping("hospital");
        Node rate = hospital == null ? null : hospital.get("baseRate");
        this.baseRate = rate == null ? null : readings.get(rate);
        this.population = scenario.mapping("population");
        this.readings = readings;
        this.problems = problems;
    }

    void resolve(String id, Mapping line) {
        Mapping types = line.mapping("types");
        if (types == null) {
            return;
        }
        types.fields().values().removeIf(type -> type.value() instanceof Mapping fields && isZero(fields.get("cases")));
        for (Map.Entry<String, Field> type : types.fields().entrySet()) {
            if (type.getValue().value() instanceof Mapping fields) {
                price(type.getKey(), fields);
                if ("".equals(fields.text("msDrg")) && type.getKey().matches("\\d{1,3}")) {
                    fields.put("msDrg", fields.place(), new Scalar(fields.place(), type.getKey(), true));
                }
            }
        }
        new CaseCount(population, readings, problems).resolve(id, line, types);
    }

    private boolean isZero(@Nullable Node cases) {
        Reading reading = cases == null ? null : readings.get(cases);
        return reading != null && reading.assumption().base() == 0;
    }

    private void price(String id, Mapping type) {
        Node weight = type.get("weight");
        Mapping anchor = type.mapping("anchor");
        if (weight == null || anchor != null && anchor.has("mean")) {
            return;
        }
        Reading read = readings.get(weight);
        if (baseRate == null) {
            problems.add(
                    weight.place(),
                    "Type " + id + " states a weight, but the hospital states no baseRate.",
                    "Add 'baseRate' under 'hospital'.");
        }
        Mapping priced = anchor == null ? new Mapping(type.place()) : anchor.copy();
        Node mean = new Scalar(weight.place(), "", false);
        priced.put("mean", weight.place(), mean);
        type.put("anchor", weight.place(), priced);
        if (read != null && baseRate != null) {
            readings.put(mean, priced(read.assumption(), baseRate.assumption().base()));
        }
    }

    private static Reading priced(Assumption weight, double rate) {
        String source = weight.source().isEmpty()
                ? ""
                : "weight " + NumberText.plain(weight.base()) + " (" + weight.source() + ") x base rate";
        boolean certain = weight.quantity().isCertain();
        return new Reading(
                new Assumption(
                        certain
                                ? new Constant(weight.base() * rate)
                                : weight.quantity().scaled(rate),
                        weight.mark() == Mark.SOURCED ? Mark.DERIVED : weight.mark(),
                        source),
                Unit.MONEY);
    }
}
