package io.bundlecast.reading;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a contract that the scenario's care does not suit: one that covers no line, that names a line which it cannot cover, or that lacks measures to pay by. */
record ContractCheck(CareScope care, Problems problems) {

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        ContractCheck check = new ContractCheck(scenario.care(), problems);
        Mapping contracts = tree.mapping("contracts");
        for (NamedContract contract : scenario.contracts()) {
            Mapping fields = contracts == null ? null : contracts.mapping(contract.id());
            if (fields != null && !(contract.terms() instanceof FeeForService)) {
                check.coverage(contract, fields);
                check.lacks(contract, fields);
            }
        }
    }

    private void coverage(NamedContract contract, Mapping fields) {
        Contract terms = contract.terms();
        Set<String> covered = terms.lines(care);
        boolean said = false;
        if (fields.get("lines") instanceof Sequence list) {
            for (Node item : list.items()) {
                said |= item instanceof Scalar line && refused(line, covered, contract);
            }
        } else {
            said = care.episodes().stream().anyMatch(cell -> WindowCheck.refuses(terms, care, cell.line()));
        }
        if (covered.isEmpty() && !said) {
            problems.add(
                    fields.place(),
                    "'" + contract.id() + "' covers none of the scenario's lines of care.",
                    "It can cover " + terms.coverage() + ". Add such a line, or leave the contract out.");
        }
    }

    /** Whether a line that the contract names is not one for it. */
    private boolean refused(Scalar line, Set<String> covered, NamedContract contract) {
        if (covered.stream()
                .anyMatch(id -> id.equals(line.text()) || care.patientsOf(id).equals(line.text()))) {
            return false;
        }
        if (!WindowCheck.refuses(contract.terms(), care, line.text())) {
            problems.add(
                    line.place(),
                    "'" + line.text() + "' is not a line that '" + contract.id() + "' can cover.",
                    "It can cover " + contract.terms().coverage() + ".");
        }
        return true;
    }

    private void lacks(NamedContract contract, Mapping fields) {
        for (Lack lack : contract.terms().lacks(care)) {
            problems.add(place(fields, lack.field()), "'" + contract.id() + "' " + lack.rule(), lack.fix());
        }
    }

    /** The place of a field or of an item of a list, or of the nearest group around it that is written. */
    private static Place place(Mapping fields, String path) {
        Node node = fields;
        for (String key : path.split("\\.")) {
            Node inner = inner(node, key);
            if (inner == null) {
                return node.place();
            }
            node = inner;
        }
        return node.place();
    }

    private static @Nullable Node inner(Node node, String key) {
        if (node instanceof Sequence list) {
            return list.items().stream()
                    .filter(item ->
                            item instanceof Scalar scalar && scalar.text().equals(key))
                    .findFirst()
                    .orElse(null);
        }
        return node instanceof Mapping group ? group.get(key) : null;
    }
}
