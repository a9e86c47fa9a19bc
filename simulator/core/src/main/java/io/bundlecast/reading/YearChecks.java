package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Years that must lie within the horizon, the contracts that hold in them, and who gains by the prices of a journey. */
record YearChecks(Mapping tree, Problems problems, ReferenceChecks names, int years) {

    void check() {
        Mapping report = tree.mapping("report");
        if (report != null) {
            within(report.get("year"));
        }
        Mapping paths = tree.mapping("contractPaths");
        if (paths != null) {
            paths(paths);
        }
        prices();
    }

    /** Prices need a party that fee for service pays. */
    private void prices() {
        Mapping journey = tree.mapping("journey");
        Field prices = journey == null ? null : journey.fields().get("prices");
        Mapping report = tree.mapping("report");
        String party = report == null ? null : report.text("party");
        if (prices != null && ("network".equals(party) || "pharmacy".equals(party))) {
            problems.add(
                    prices.key(),
                    "'prices' need a party that is paid fee for service, but the report shows the " + party + ".",
                    "State 'report: {party: system}' for the network together with its hospital.");
        }
    }

    /** A path of contracts names contracts and years of the horizon, and has a name that no contract has. */
    private void paths(Mapping paths) {
        List<String> taken = names.single();
        for (Map.Entry<String, Field> entry : paths.fields().entrySet()) {
            if (taken.contains(entry.getKey())) {
                problems.add(
                        entry.getValue().key(),
                        "'" + entry.getKey() + "' is the name of a contract.",
                        "Choose another.");
            }
            Mapping from = entry.getValue().value() instanceof Mapping path ? path.mapping("from") : null;
            if (from != null) {
                from.fields().forEach((year, field) -> {
                    names.exists(field.value(), taken, "a contract of this scenario");
                    within(new Scalar(field.key(), year, true));
                });
            }
        }
    }

    private void within(@Nullable Node node) {
        NumberText.Figure year = node instanceof Scalar scalar ? NumberText.parse(scalar.text()) : null;
        if (node != null && year != null && year.value() > years) {
            problems.add(
                    node.place(),
                    "The year " + NumberText.plain(year.value()) + " lies outside the horizon, which has " + years
                            + (years == 1 ? " year." : " years."),
                    "Choose one from 1 to " + years + ".");
        }
    }
}
