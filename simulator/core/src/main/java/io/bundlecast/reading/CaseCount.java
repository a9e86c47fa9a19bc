package io.bundlecast.reading;

import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.schema.Unit;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where yearly cases, members and new starts come from: the types of a line, the line or drug class itself, or the population. */
record CaseCount(@Nullable Mapping population, Map<Node, Reading> readings, Problems problems) {

    void resolve(String id, Mapping line, Mapping types) {
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, Field> type : types.fields().entrySet()) {
            if (!(type.getValue().value() instanceof Mapping fields) || !fields.has("cases")) {
                without.add(type.getKey());
            }
        }
        Node cases = line.get("cases");
        if (types.fields().isEmpty() || isZero(cases)) {
            problems.add(
                    cases == null || types.fields().isEmpty() ? types.place() : cases.place(),
                    id + " has no cases.",
                    "State 'cases' above 0, or leave the line out.");
        } else if (without.isEmpty()) {
            line.fields().remove("cases");
        } else if (without.size() < types.fields().size()) {
            problems.add(
                    types.place(),
                    "Types of " + id + " without cases: " + String.join(", ", without) + ".",
                    "State the cases of each type ('cases: 0' leaves one out), or only those of the line.");
        } else if (!line.has("cases")) {
            fromPopulation(id, line, "cases");
        }
    }

    /** The members of a chronic line that states none. */
    void resolveMembers(String id, Mapping line) {
        Node stated = line.get("members");
        if (stated == null) {
            fromPopulation(id, line, "members");
            if (!line.has("members")) {
                Node none = new Scalar(line.place(), "", false);
                line.put("members", line.place(), none);
                readings.put(none, new Reading(Assumption.given(0), Unit.COUNT));
            }
        } else if (isZero(stated)) {
            problems.add(stated.place(), id + " has no members.", "State 'members' above 0, or leave the line out.");
        }
    }

    /** Whether a count is 0 as read; no when it is not there, or is not a number. */
    boolean isZero(@Nullable Node count) {
        Reading stated = count == null ? null : readings.get(count);
        return stated != null && stated.assumption().base() == 0;
    }

    /** The new starts of a drug class that states none. */
    void resolveStarts(String id, Mapping drugClass) {
        if (!drugClass.has("starts")) {
            fromPopulation(id, drugClass, "starts");
        }
    }

    private void fromPopulation(String id, Mapping line, String count) {
        Mapping rates = line.mapping(count + "PerThousand");
        if (rates == null || population == null) {
            problems.add(
                    line.place(),
                    id + " states no " + count + ".",
                    rates == null
                            ? "Add '" + count + "'."
                            : "Add '" + count + "' to it, or 'population' to the scenario.");
            return;
        }
        double cases = 0;
        Mark mark = Mark.DERIVED;
        for (Map.Entry<String, Field> rate : rates.fields().entrySet()) {
            Reading reading = readings.get(rate.getValue().value());
            String people = population.text(rate.getKey());
            NumberText.Figure figure = people == null ? null : NumberText.parse(people);
            if (reading != null && figure != null) {
                cases += reading.assumption().base() * figure.value() / 1000;
                mark = reading.assumption().mark() == Mark.ASSUMED ? Mark.ASSUMED : mark;
            }
        }
        if (cases == 0 && !count.equals("starts")) {
            problems.add(
                    line.place(), id + " has no " + count + ".", "Its rates per thousand find nobody in 'population'.");
        }
        Node node = new Scalar(rates.place(), "", false);
        line.put(count, rates.place(), node);
        readings.put(
                node,
                new Reading(
                        new Assumption(new Constant(cases), mark, count + " per thousand x population"), Unit.COUNT));
    }
}
