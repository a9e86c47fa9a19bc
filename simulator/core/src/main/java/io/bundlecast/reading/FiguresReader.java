package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.reading.tree.SourceText;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.reading.tree.TreeReader;
import io.bundlecast.simulation.trial.YearFigures;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import io.bundlecast.simulation.trial.YearFigures.Kind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one year, as groups of a YAML file and as single settings such as {@code spend=900000}.
 *
 * <pre>
 * episodes:
 *   joints:
 *     "470": {episodes: 76, spend: 1850000, riskWeight: 78.2}
 * quality: {hwr: 62}
 * </pre> */
public final class FiguresReader {

    private final YearFigures known;
    private final Problems problems = new Problems();
    private final Map<String, Double> values = new LinkedHashMap<>();

    private FiguresReader(YearFigures known) {
        this.known = known;
    }

    /** The stated figures by their names.
     *
     * @param file or null for settings alone
     * @param settings laid over the file; the end of a name is enough where only one figure ends so
     * @throws ScenarioRejectedException with every problem found, each at its place */
    public static Map<String, Double> read(YearFigures known, @Nullable Path file, List<Setting> settings) {
        FiguresReader reader = new FiguresReader(known);
        if (file != null) {
            Place place = Place.whole(file.toString());
            String text = SourceText.read(file, place, reader.problems);
            if (text.isBlank()) {
                reader.problems.add(place, "is empty.", "It needs a group such as 'episodes' or 'quality'.");
            }
            reader.problems.stopIfAny();
            reader.group("", TreeReader.read(place, text, reader.problems));
        }
        for (Setting setting : settings) {
            reader.setting(setting);
        }
        reader.problems.stopIfAny();
        return reader.values;
    }

    /** The figures that a text states.
     *
     * @param name under which problems are reported */
    public static Map<String, Double> readText(YearFigures known, String name, String text) {
        FiguresReader reader = new FiguresReader(known);
        reader.group("", TreeReader.read(Place.whole(name), text, reader.problems));
        reader.problems.stopIfAny();
        return reader.values;
    }

    private void group(String prefix, Mapping group) {
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            String path = prefix + entry.getKey();
            Node value = entry.getValue().value();
            if (value instanceof Mapping below && isGroup(path)) {
                group(path + ".", below);
            } else if (known.byPath().containsKey(path)) {
                figure(path, value);
            } else if (isGroup(path)) {
                problems.add(value.place(), path + " is " + value.words() + " but must be a group of figures.");
            } else {
                Place key = entry.getValue().key();
                String where =
                        prefix.isEmpty() ? "a group of figures" : "a figure of " + prefix.replaceFirst("\\.$", "");
                problems.add(
                        key,
                        "'" + entry.getKey() + "' is not " + where + ".",
                        Suggestion.of(entry.getKey(), words(prefix)));
            }
        }
    }

    private boolean isGroup(String path) {
        return known.byPath().keySet().stream().anyMatch(each -> each.startsWith(path + "."));
    }

    /** What may follow a prefix. */
    private Set<String> words(String prefix) {
        Set<String> words = new LinkedHashSet<>();
        for (String path : known.byPath().keySet()) {
            if (path.startsWith(prefix)) {
                words.add(path.substring(prefix.length()).split("\\.", 2)[0]);
            }
        }
        return words;
    }

    private void setting(Setting setting) {
        Place place = Place.whole(setting.label());
        List<String> ends = known.byPath().keySet().stream()
                .filter(path -> path.equals(setting.path()) || path.endsWith("." + setting.path()))
                .toList();
        if (ends.size() == 1) {
            figure(ends.get(0), new Scalar(place, setting.value(), false));
        } else if (ends.isEmpty()) {
            problems.add(
                    place,
                    "'" + setting.path() + "' is not a figure of this scenario.",
                    Suggestion.of(setting.path(), suggestions(setting.path())));
        } else {
            problems.add(place, "'" + setting.path() + "' may be any of " + String.join(", ", ends) + ".");
        }
    }

    /** Whole names, and the ends of names with as many parts as were written. */
    private Set<String> suggestions(String written) {
        int parts = written.split("\\.", -1).length;
        Set<String> ends = new LinkedHashSet<>();
        for (String path : known.byPath().keySet()) {
            String[] words = path.split("\\.");
            ends.add(String.join(".", List.of(words).subList(Math.max(0, words.length - parts), words.length)));
        }
        return ends;
    }

    private void figure(String path, Node node) {
        Figure figure = known.byPath().get(path);
        String name = path.substring(path.lastIndexOf('.') + 1);
        NumberText.@Nullable Figure number =
                node instanceof Scalar scalar && !scalar.isEmpty() ? NumberText.parse(scalar.text()) : null;
        if (figure == null || number == null) {
            String written = node instanceof Scalar scalar && scalar.isEmpty() ? "has no value" : "is " + node.words();
            problems.add(node.place(), name + " " + written + " but must be a number such as " + example(figure) + ".");
            return;
        }
        Kind kind = figure.kind();
        boolean percentOfAmount = number.percent() && (kind == Kind.AMOUNT || kind == Kind.SCORE);
        if (percentOfAmount || number.value() < kind.least() || number.value() > kind.greatest()) {
            problems.add(
                    node.place(),
                    name + " is " + ((Scalar) node).text() + " but must be " + rule(kind) + ".",
                    advice(kind, number.value()));
            return;
        }
        values.put(path, number.value());
    }

    private static String example(@Nullable Figure figure) {
        return figure == null
                ? "120"
                : switch (figure.kind()) {
                    case AMOUNT -> "120 or 1850000";
                    case SCORE -> "62.5";
                    case SHARE -> "15.2%";
                    case RATIO -> "1.01";
                };
    }

    private static String rule(Kind kind) {
        return switch (kind) {
            case AMOUNT -> "dollars or a count of at least 0";
            case SCORE -> "a scaled score from 0 to 100";
            case SHARE -> "from 0% to 100%";
            case RATIO -> "a ratio to what was forecast, from 0.1 to 10";
        };
    }

    private static String advice(Kind kind, double value) {
        return kind == Kind.SHARE && value > 1 && value <= 100
                ? "Maybe " + NumberText.plain(value) + "% was meant."
                : "";
    }
}
