package io.bundlecast.reading;

import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.team.Team;
import io.bundlecast.integration.SelfAssessment;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.workforce.WorkforceTables;
import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every number of a resolved scenario with its mark and source, for a report's appendix. */
final class AssumptionList {

    private static final Set<String> RESOLVED = Set.of(
            "casesPerThousand",
            "membersPerThousand",
            "startsPerThousand",
            "everyType",
            "population",
            "baseRate",
            "presets");

    private final Map<Node, Reading> readings;
    private final List<NamedAssumption> list = new ArrayList<>();

    private AssumptionList(Map<Node, Reading> readings) {
        this.readings = readings;
    }

    static List<NamedAssumption> of(Mapping tree, Map<Node, Reading> readings, Scenario scenario) {
        AssumptionList assumptions = new AssumptionList(readings);
        assumptions.visit(tree, "", true);
        scenario.contracts().forEach(contract -> assumptions.addRule(contract.terms()));
        scenario.formulas()
                .forEach(formula -> assumptions.addAll("value", formula.terms().provisions()));
        if (!scenario.integration().selfAssessed().isEmpty()) {
            assumptions.add("integration.selfAssessed.weight", SelfAssessment.WEIGHT);
        }
        Journey journey = scenario.outlook().journey();
        if (journey != null) {
            assumptions.addJourney(journey);
        }
        return List.copyOf(assumptions.list);
    }

    /** Adds the numbers that a contract leaves to its rule, once for all contracts under the same rule. */
    private void addRule(Contract terms) {
        String rule = terms instanceof Team team ? "team." + team.calendarYear() : ContractKinds.word(terms);
        addAll(rule, terms.provisions());
    }

    private void addAll(String rule, List<Provision> provisions) {
        for (Provision provision : provisions) {
            NamedAssumption row = new NamedAssumption(
                    rule + "." + provision.name(),
                    NumberText.plain(provision.value()),
                    provision.mark(),
                    provision.source(),
                    false);
            if (!list.contains(row)) {
                list.add(row);
            }
        }
    }

    /** Adds what a journey rests on beside what the scenario states: its laws, prices of components, and how physicians are planned. */
    private void addJourney(Journey journey) {
        addTable("journey.laws.", JourneyTables.laws());
        if (journey.prices() != null || journey.antitrust()) {
            addTable("journey.laws.", JourneyTables.prices());
        }
        addTable("journey.components.", JourneyTables.builds());
        addTable("journey.workforce.", WorkforceTables.laws());
        WorkforceTables.terms(journey.workforce())
                .demand()
                .specialties()
                .forEach(specialty -> add("journey.workforce.ratios." + specialty.name(), specialty.ratio()));
    }

    private void addTable(String path, AssumptionTable table) {
        table.names().forEach(name -> add(path + name, table.get(name)));
    }

    private void add(String path, Assumption assumption) {
        Quantity quantity = assumption.quantity();
        String words = quantity.isCertain() ? NumberText.plain(quantity.mean()) : quantity.sentence();
        list.add(new NamedAssumption(path, words, assumption.mark(), assumption.source(), false));
    }

    /** @param settable whether groups alone lead here; an item of a list has no name that --set could give */
    private void visit(Node node, String path, boolean settable) {
        Reading reading = readings.get(node);
        if (reading != null) {
            list.add(new NamedAssumption(
                    path,
                    reading.words(),
                    reading.assumption().mark(),
                    reading.assumption().source(),
                    settable));
        } else if (node instanceof Mapping whole) {
            Mapping group = whole.has(LineViews.VIEW_OF) ? LineViews.stated(whole) : whole;
            for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
                if (!RESOLVED.contains(entry.getKey())) {
                    visit(entry.getValue().value(), join(path, entry.getKey()), settable);
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                visit(sequence.items().get(i), path + label(sequence.items().get(i), i), false);
            }
        }
    }

    /** Items of a list go by what they are about, or by their number. */
    private static String label(Node item, int index) {
        if (item instanceof Mapping fields) {
            if (fields.has("component") && fields.has("driver")) {
                return "." + fields.text("component") + "/" + fields.text("driver");
            }
            if (fields.get("between") instanceof Sequence pair && pair.items().size() == 2) {
                return "." + ((Scalar) pair.items().get(0)).text() + "/"
                        + ((Scalar) pair.items().get(1)).text();
            }
        }
        return "[" + (index + 1) + "]";
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
