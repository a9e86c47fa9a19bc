package io.bundlecast.reading;

import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.reading.catalogue.CatalogueExpansion;
import io.bundlecast.reading.schema.AssumptionReader;
import io.bundlecast.reading.schema.Schema;
import io.bundlecast.reading.schema.SchemaCheck;
import io.bundlecast.reading.tree.Merge;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.reading.tree.SourceText;
import io.bundlecast.reading.tree.TreeReader;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a scenario file, the files that it extends and the catalogue entries that it names into one checked scenario. */
public final class ScenarioReader {

    private static final double INFLATION_IF_UNREADABLE = 0.03;
    private static final double YEAR_IF_UNREADABLE = 2026;

    private ScenarioReader() {}

    /** The scenario of a file.
     *
     * @throws ScenarioRejectedException with every problem found, each at its place */
    public static ScenarioDocument read(Path file, Catalogue catalogue) {
        return read(file, catalogue, List.of());
    }

    /** The scenario of a file with settings laid over it in their order, as another file would be that extends it. */
    public static ScenarioDocument read(Path file, Catalogue catalogue, List<Setting> settings) {
        Problems problems = new Problems();
        Mapping tree = new Inheritance(problems).read(file);
        for (Setting setting : settings) {
            tree = Merge.of(tree, setting.tree(problems));
        }
        return resolve(tree, SourceText.name(file), catalogue, problems);
    }

    /** The scenario of a text that extends no file.
     *
     * @param name of the scenario, under which problems are reported too */
    public static ScenarioDocument readText(String name, String text, Catalogue catalogue) {
        Problems problems = new Problems();
        Mapping tree = TreeReader.read(Place.whole(name), text, problems);
        Node base = tree.get("extends");
        if (base != null) {
            problems.add(base.place(), "A text that is not a file cannot extend another.");
        }
        return resolve(tree, name, catalogue, problems);
    }

    private static ScenarioDocument resolve(Mapping tree, String name, Catalogue catalogue, Problems problems) {
        if (tree.fields().isEmpty()) {
            problems.stopIfAny();
        }
        new CatalogueExpansion(catalogue, problems).expand(tree);
        Mapping episodes = tree.mapping("episodes");
        LineViews views = new LineViews(episodes == null ? new Mapping(tree.place()) : episodes, problems);
        views.complete();
        Schema schema = Schema.load();
        SchemaCheck check = new SchemaCheck(schema, numbers(tree, problems), problems);
        check.check(tree, schema.root(), "the scenario");
        resolveEpisodes(tree, check, problems);
        views.takeResolved();
        new FirstFillResolution(tree, check.readings(), problems).resolve();
        resolveMembers(tree, check, problems);
        Scenario scenario = new ScenarioBinder(tree, check.readings(), problems).bind(name);
        problems.stopIfAny();
        if (scenario == null) {
            throw new IllegalStateException("a scenario without problems could not be bound");
        }
        PortfolioCheck.check(scenario, tree, problems);
        ViewCheck.check(scenario, tree, problems);
        WindowCheck.check(scenario, tree, problems);
        ContractCheck.check(scenario, tree, problems);
        FormulaCheck.check(scenario, tree, problems);
        Size.check(scenario, tree, problems);
        problems.stopIfAny();
        String text = CanonicalText.of(scenario);
        return new ScenarioDocument(
                scenario, AssumptionList.of(tree, check.readings(), scenario), text, CanonicalText.hash(text));
    }

    /** Works out all lines that have their own patients. */
    private static void resolveEpisodes(Mapping tree, SchemaCheck check, Problems problems) {
        Mapping episodes = tree.mapping("episodes");
        if (episodes != null) {
            EpisodeResolution resolution = new EpisodeResolution(tree, check.readings(), problems);
            for (Map.Entry<String, Field> line : episodes.fields().entrySet()) {
                if (line.getValue().value() instanceof Mapping fields
                        && !fields.has("catalogue")
                        && !fields.has(LineViews.VIEW_OF)) {
                    resolution.resolve(line.getKey(), fields);
                    new EpisodeChecks(check.readings(), problems).check(line.getKey(), fields);
                }
            }
        }
    }

    private static void resolveMembers(Mapping tree, SchemaCheck check, Problems problems) {
        Mapping chronic = tree.mapping("chronic");
        if (chronic != null) {
            CaseCount counts = new CaseCount(tree.mapping("population"), check.readings(), problems);
            for (Map.Entry<String, Field> line : chronic.fields().entrySet()) {
                if (line.getValue().value() instanceof Mapping fields && !fields.has("catalogue")) {
                    counts.resolveMembers(line.getKey(), fields);
                }
            }
        }
    }

    /** Numbers are read knowing the inflation and the year, which stand in the same file and are checked with it. */
    private static AssumptionReader numbers(Mapping tree, Problems problems) {
        return new AssumptionReader(
                value(tree, "inflation", INFLATION_IF_UNREADABLE),
                (int) value(tree, "performanceYear", YEAR_IF_UNREADABLE),
                problems);
    }

    private static double value(Mapping tree, String key, double otherwise) {
        NumberText.Figure figure = tree.get(key) instanceof Scalar scalar ? NumberText.parse(scalar.text()) : null;
        return figure == null || !(figure.value() > -0.5 && figure.value() < 3000) ? otherwise : figure.value();
    }
}
