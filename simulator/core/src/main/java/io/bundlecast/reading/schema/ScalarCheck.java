package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.reading.tree.Words;
import java.util.List;
import java.util.Set;

/** Holds one word or whole number against its part of the schema. */
record ScalarCheck(Mapping rule, List<String> types, Problems problems) {

    void check(Scalar scalar, String name) {
        if (scalar.isEmpty()) {
            problems.add(scalar.place(), name + " has no value but must be " + kind(types) + ".");
        } else if (types.contains("boolean")) {
            bool(scalar, name);
        } else if (types.contains("string")) {
            word(scalar, name);
        } else {
            whole(scalar, name);
        }
    }

    private void bool(Scalar scalar, String name) {
        if (scalar.quoted() || !Set.of("true", "false").contains(scalar.text())) {
            String advice = Set.of("yes", "on", "True", "TRUE").contains(scalar.text())
                    ? "Maybe true was meant."
                    : Set.of("no", "off", "False", "FALSE").contains(scalar.text()) ? "Maybe false was meant." : "";
            problems.add(scalar.place(), name + " is " + scalar.words() + " but must be true or false.", advice);
        }
    }

    private void word(Scalar scalar, String name) {
        List<String> choices = Schema.texts(rule, "enum");
        String pattern = rule.text("pattern");
        if (!choices.isEmpty() && choices.stream().noneMatch(choice -> Words.same(choice, scalar.text()))) {
            problems.add(
                    scalar.place(),
                    name + " is '" + scalar.text() + "' but must be one of " + choices(choices) + ".",
                    Suggestion.nearest(scalar.text(), choices) == null ? "" : Suggestion.of(scalar.text(), choices));
        } else if (pattern != null && !scalar.text().matches(pattern)) {
            String form = rule.text("x-form");
            problems.add(
                    scalar.place(),
                    name + " is '" + scalar.text() + "' but must be " + (form == null ? pattern : form) + ".");
        } else if (!types.contains("integer") && !scalar.quoted() && NumberText.parse(scalar.text()) != null) {
            problems.add(
                    scalar.place(),
                    name + " is the number " + scalar.text() + " but must be text.",
                    "Maybe \"" + scalar.text() + "\", with quotes.");
        }
    }

    private static String choices(List<String> choices) {
        return String.join(
                ", ", choices.stream().filter(choice -> !choice.isEmpty()).toList());
    }

    private void whole(Scalar scalar, String name) {
        NumberText.Figure figure = NumberText.parse(scalar.text());
        if (scalar.quoted() && figure != null) {
            problems.add(
                    scalar.place(),
                    name + " is the text \"" + scalar.text() + "\" but must be a number.",
                    "Remove the quotes.");
            return;
        }
        if (figure == null
                || figure.percent()
                || figure.dollars()
                || figure.value() != Math.rint(figure.value())
                || Math.abs(figure.value()) >= 9e15) {
            problems.add(scalar.place(), name + " is " + scalar.words() + " but must be a whole number.");
            return;
        }
        Bounds bounds = Bounds.of(rule);
        if (!bounds.contains(figure.value())) {
            problems.add(
                    scalar.place(), name + " is " + scalar.text() + " but must be " + bounds.words(Unit.COUNT) + ".");
        }
    }

    /** The kind of value that a field takes, in words. */
    static String kind(List<String> types) {
        String type = types.isEmpty() ? "" : types.get(0);
        return switch (type) {
            case "object" -> "a group of fields";
            case "array" -> "a list";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "string" -> "text";
            default -> "a value";
        };
    }
}
