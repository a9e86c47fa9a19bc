package io.bundlecast.reading.tree;

import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import java.util.Map;

/** Writes a tree as YAML, the same tree always as the same text. */
public final class NodeText {

    private final StringBuilder text = new StringBuilder();

    private NodeText() {}

    public static String of(Mapping mapping) {
        NodeText writer = new NodeText();
        writer.mapping(mapping, 0);
        return writer.text.toString();
    }

    private void mapping(Mapping mapping, int indent) {
        for (Map.Entry<String, Field> entry : mapping.fields().entrySet()) {
            text.append("  ".repeat(indent))
                    .append(scalar(entry.getKey(), isNumberLike(entry.getKey())))
                    .append(':');
            Node value = entry.getValue().value();
            if (value instanceof Mapping below && !below.fields().isEmpty() && !isFlat(below)) {
                text.append('\n');
                mapping(below, indent + 1);
            } else if (value instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance)) {
                text.append('\n');
                for (Node item : list.items()) {
                    text.append("  ".repeat(indent + 1))
                            .append("- ")
                            .append(flow(item))
                            .append('\n');
                }
            } else {
                text.append(' ').append(flow(value)).append('\n');
            }
        }
    }

    /** Quantities fit on a line. */
    private static boolean isFlat(Mapping mapping) {
        return mapping.has("mark");
    }

    /** On one line, as between braces. */
    public static String flow(Node node) {
        StringBuilder flow = new StringBuilder();
        if (node instanceof Mapping mapping) {
            mapping.fields()
                    .forEach((key, field) -> flow.append(flow.isEmpty() ? "" : ", ")
                            .append(scalar(key, isNumberLike(key)))
                            .append(": ")
                            .append(flow(field.value())));
            return "{" + flow + "}";
        }
        if (node instanceof Sequence list) {
            list.items().forEach(item -> flow.append(flow.isEmpty() ? "" : ", ").append(flow(item)));
            return "[" + flow + "]";
        }
        return scalar(((Scalar) node).text(), ((Scalar) node).quoted());
    }

    private static boolean isNumberLike(String text) {
        return NumberText.parse(text) != null || text.isEmpty();
    }

    /** Whether a word can stand without quotes: letters, digits and what numbers need. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.';
            if (!letter && (c != '-' && c != '+' || text.length() == 1)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String scalar(String text, boolean quoted) {
        if (!quoted && isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(c);
            }
        }
        return escaped.append('"').toString();
    }
}
