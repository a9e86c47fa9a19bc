package io.bundlecast.reading;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NodeText;
import io.bundlecast.scenario.Outlook;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.YearShocks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A resolved scenario as a file that reads back to the same scenario, whatever the catalogue says by then. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(Scenario scenario) {
        Mapping tree = RecordTree.mapping();
        put(tree, "title", RecordTree.text(scenario.title()));
        put(tree, "performanceYear", RecordTree.node(scenario.performanceYear()));
        put(tree, "hospital", RecordTree.of(scenario.hospital()));
        if (!scenario.episodes().isEmpty()) {
            put(tree, "episodes", episodes(scenario));
        }
        putAll(tree, "chronic", scenario.chronic());
        putAll(tree, "firstFills", scenario.firstFills());
        Mapping quality = RecordTree.mapping();
        put(quality, "measures", RecordTree.node(scenario.quality()));
        if (!scenario.quality().isEmpty()) {
            put(tree, "quality", quality);
        }
        put(tree, "contracts", contracts(scenario));
        putAll(tree, "portfolios", scenario.portfolios());
        if (!scenario.formulas().isEmpty()) {
            put(tree, "value", value(scenario));
        }
        outlook(tree, scenario.outlook());
        put(tree, "integration", LevelTree.of(scenario.integration()));
        put(tree, "shocks", shocks(scenario.shocks()));
        put(tree, "run", RecordTree.of(scenario.run()));
        put(tree, "report", RecordTree.of(scenario.report()));
        return NodeText.of(tree);
    }

    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void putAll(Mapping tree, String key, List<? extends Record> records) {
        if (!records.isEmpty()) {
            put(tree, key, RecordTree.node(records));
        }
    }

    private static void put(Mapping tree, String key, Node value) {
        RecordTree.put(tree, key, value);
    }

    private static Mapping episodes(Scenario scenario) {
        Mapping lines = RecordTree.mapping();
        for (EpisodeLine line : scenario.episodes()) {
            Mapping whole = RecordTree.of(line);
            put(lines, line.id(), line.isView() ? LineViews.stated(whole) : whole);
        }
        return lines;
    }

    private static void outlook(Mapping tree, Outlook outlook) {
        if (outlook.equals(Outlook.ONE_YEAR)) {
            return;
        }
        put(tree, "horizon", RecordTree.of(outlook.horizon()));
        putAll(tree, "contractPaths", outlook.contractPaths());
        if (outlook.journey() != null) {
            put(tree, "journey", JourneyTree.of(outlook.journey()));
        }
    }

    private static Mapping contracts(Scenario scenario) {
        Mapping contracts = RecordTree.mapping();
        for (Scenario.NamedContract contract : scenario.contracts()) {
            Mapping fields = RecordTree.mapping();
            put(fields, "kind", RecordTree.word(ContractKinds.word(contract.terms())));
            put(fields, "title", RecordTree.text(contract.title()));
            fields.fields().putAll(RecordTree.of((Record) contract.terms()).fields());
            put(contracts, contract.id(), fields);
        }
        return contracts;
    }

    private static Mapping value(Scenario scenario) {
        Mapping formulas = RecordTree.mapping();
        for (Scenario.NamedFormula formula : scenario.formulas()) {
            Mapping fields = RecordTree.mapping();
            put(fields, "kind", RecordTree.word(FormulaKind.of(formula.terms()).word()));
            put(fields, "title", RecordTree.text(formula.title()));
            fields.fields().putAll(RecordTree.of((Record) formula.terms()).fields());
            put(formulas, formula.id(), fields);
        }
        Mapping value = RecordTree.mapping();
        put(value, "formulas", formulas);
        return value;
    }

    private static Mapping shocks(YearShocks shocks) {
        Mapping tree = RecordTree.of(shocks);
        List<Node> correlations = shocks.correlations().stream()
                .map(pair -> {
                    Mapping fields = RecordTree.mapping();
                    List<Node> between = List.of(
                            RecordTree.word(pair.first().name()),
                            RecordTree.word(pair.second().name()));
                    put(fields, "between", new Sequence(fields.place(), between));
                    put(fields, "coefficient", RecordTree.node(pair.coefficient()));
                    return (Node) fields;
                })
                .toList();
        put(tree, "correlations", new Sequence(tree.place(), correlations));
        return tree;
    }
}
