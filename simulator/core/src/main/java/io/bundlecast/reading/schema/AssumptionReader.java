package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a number, a sentence, or a group with {@code value}, {@code range}, {@code mark} and {@code source}.
 *
 * @param inflation yearly, up to the performance year */
public record AssumptionReader(double inflation, int performanceYear, Problems problems) {

    private static final List<String> MARKS = List.of("sourced", "derived", "known", "assumed", "given");

    @Nullable
    Reading read(Node node, NumberRule rule, String name) {
        Unit unit = rule.unit();
        try {
            if (node instanceof Mapping mapping && !rule.certain()) {
                return group(mapping, unit, rule.bounds(), name);
            }
            if (node instanceof Scalar scalar) {
                Quantity quantity = quantity(scalar, new QuantityParser(unit, 1), rule.bounds(), rule.certain());
                return new Reading(new Assumption(quantity, mark(node.place()), ""), unit);
            }
            throw new Unreadable("is " + node.words() + " but must be a number " + unit.example() + ".", "");
        } catch (Unreadable e) {
            problems.add(node.place(), name + " " + e.getMessage(), e.advice());
            return null;
        }
    }

    private @Nullable Reading group(Mapping group, Unit unit, Bounds bounds, String name) throws Unreadable {
        Mark mark = mark(group);
        double factor = 1;
        String source = text(group, "source");
        Node year = group.get("usdYear");
        if (year != null) {
            factor = factor(year, unit);
            source = source.isEmpty() ? "" : source + " (dollars of " + ((Scalar) year).text() + ", inflated)";
        }
        QuantityParser parser = new QuantityParser(unit, factor);
        Quantity quantity = null;
        for (String key : new String[] {"value", "range", "uncertainty"}) {
            Node node = group.get(key);
            if (node != null) {
                quantity = part(key, node, quantity, parser, bounds, name);
                if (quantity == null) {
                    return null;
                }
            }
        }
        if (quantity == null) {
            throw new Unreadable("lacks 'value'.", "");
        }
        return new Reading(new Assumption(quantity, mark, source), unit);
    }

    private @Nullable Quantity part(
            String key, Node node, @Nullable Quantity value, QuantityParser parser, Bounds bounds, String name) {
        try {
            if (key.equals("range")) {
                return range(node, value, parser, bounds);
            }
            if (node instanceof Scalar scalar) {
                return quantity(scalar, parser, bounds, key.equals("value"));
            }
            throw new Unreadable(
                    "is " + node.words() + " but must be a number "
                            + parser.unit().example() + ".",
                    "");
        } catch (Unreadable e) {
            problems.add(node.place(), name + "." + key + " " + e.getMessage(), e.advice());
            return null;
        }
    }

    private Quantity range(Node node, @Nullable Quantity value, QuantityParser parser, Bounds bounds)
            throws Unreadable {
        if (value == null) {
            throw new Unreadable("is given without a 'value', its most likely point.", "");
        }
        if (!(node instanceof Sequence list)
                || list.items().size() != 2
                || !(list.items().get(0) instanceof Scalar first)
                || !(list.items().get(1) instanceof Scalar second)) {
            throw new Unreadable("must be a list of two numbers, such as [1%, 5%].", "");
        }
        double low = quantity(first, parser, bounds, true).mean();
        double high = quantity(second, parser, bounds, true).mean();
        double mode = value.mean();
        if (!(low <= mode && mode <= high && low < high)) {
            Unit unit = parser.unit();
            throw new Unreadable(
                    "is from " + unit.show(low) + " to " + unit.show(high) + " but must hold the value "
                            + unit.show(mode) + " between them.",
                    "");
        }
        return Objects.requireNonNull(QuantityForm.ALL.get("pert")).of().apply(new double[] {low, mode, high});
    }

    private Quantity quantity(Scalar scalar, QuantityParser parser, Bounds bounds, boolean certain) throws Unreadable {
        if (scalar.isEmpty()) {
            throw new Unreadable(
                    "has no value but must be a number " + parser.unit().example() + ".", "");
        }
        String text = scalar.text();
        NumberText.Figure figure = NumberText.parse(text);
        if (scalar.quoted() && figure != null && !figure.percent() && !figure.dollars() && !text.contains(",")) {
            throw new Unreadable("is the text \"" + text + "\" but must be a number.", "Remove the quotes.");
        }
        Quantity quantity = parser.parse(text);
        if (certain && !(quantity instanceof Constant)) {
            throw new Unreadable("is '" + text + "' but must be one number, known exactly.", "");
        }
        BoundsCheck.check(quantity, text, parser.unit(), bounds);
        return quantity;
    }

    private double factor(Node year, Unit unit) throws Unreadable {
        if (unit != Unit.MONEY) {
            throw new Unreadable("states a usdYear but is not in dollars.", "");
        }
        NumberText.Figure figure = year instanceof Scalar scalar ? NumberText.parse(scalar.text()) : null;
        if (figure == null
                || figure.value() != Math.rint(figure.value())
                || figure.value() < 1980
                || figure.value() > 2100) {
            throw new Unreadable("states the usdYear " + year.words() + " but a year from 1980 to 2100 is needed.", "");
        }
        return StrictMath.pow(1 + inflation, performanceYear - figure.value());
    }

    private Mark mark(Mapping group) {
        String written = text(group, "mark");
        if (written.isEmpty()) {
            return mark(group.place());
        }
        for (Mark mark : Mark.values()) {
            if (mark.name().toLowerCase(Locale.ROOT).equals(written)) {
                return mark;
            }
        }
        Node place = group.get("mark");
        problems.add(
                place == null ? group.place() : place.place(),
                "mark is '" + written + "' but must be one of " + String.join(", ", MARKS) + ".",
                Suggestion.nearest(written, MARKS) == null ? "" : Suggestion.of(written, MARKS));
        return Mark.GIVEN;
    }

    private static Mark mark(Place place) {
        return place.origin() == Place.Origin.SCENARIO ? Mark.GIVEN : Mark.ASSUMED;
    }

    private static String text(Mapping group, String key) {
        String text = group.text(key);
        return text == null ? "" : text.strip();
    }
}
