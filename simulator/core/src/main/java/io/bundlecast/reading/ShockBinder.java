package io.bundlecast.reading;

import io.bundlecast.integration.Driver;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Words;
import io.bundlecast.scenario.YearShocks;
import io.bundlecast.scenario.YearShocks.DriverCorrelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the shocks of a year, and checks that their correlations can hold together. */
record ShockBinder(RecordBinder records, Problems problems) {

    @Nullable
    YearShocks bind(Mapping shocks) {
        List<DriverCorrelation> correlations = new ArrayList<>();
        Node written = shocks.get("correlations");
        if (written instanceof Sequence list) {
            Set<Set<Driver>> seen = new HashSet<>();
            for (Node item : list.items()) {
                DriverCorrelation correlation = item instanceof Mapping fields ? correlation(fields, seen) : null;
                if (correlation != null) {
                    correlations.add(correlation);
                }
            }
            if (problems.isEmpty() && !CorrelationCheck.isPositiveDefinite(correlations)) {
                problems.add(
                        written.place(),
                        "These correlations cannot hold together (their matrix is not positive definite).",
                        "Make the largest coefficients smaller.");
            }
        }
        return records.bind(YearShocks.class, shocks, Map.of("correlations", List.copyOf(correlations)), "shocks");
    }

    private @Nullable DriverCorrelation correlation(Mapping fields, Set<Set<Driver>> seen) {
        if (!(fields.get("between") instanceof Sequence pair) || pair.items().size() != 2) {
            return null;
        }
        Driver first = driver(pair.items().get(0));
        Driver second = driver(pair.items().get(1));
        Double coefficient = records.number(fields.get("coefficient"));
        if (first == null || second == null || coefficient == null) {
            return null;
        }
        if (first == second) {
            problems.add(pair.place(), "A driver is correlated with itself.");
            return null;
        }
        if (!seen.add(Set.of(first, second))) {
            problems.add(pair.place(), "The correlation between " + first + " and " + second + " is stated twice.");
        }
        return new DriverCorrelation(first, second, coefficient);
    }

    private static @Nullable Driver driver(Node node) {
        return node instanceof Scalar scalar ? (Driver) Words.constant(Driver.class, scalar.text()) : null;
    }
}
