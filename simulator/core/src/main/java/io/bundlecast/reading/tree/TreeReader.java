package io.bundlecast.reading.tree;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML text into a tree of nodes with their places. */
public final class TreeReader {

    static final int DEEPEST = 40;

    private final Place file;
    private final int[] text;
    private final Problems problems;
    private final YAMLParser parser;

    private TreeReader(Place file, String text, YAMLParser parser, Problems problems) {
        this.file = file;
        this.text = text.codePoints().toArray();
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree of a text whose top is a mapping; an empty mapping, with a problem added, when the text cannot be read. */
    public static Node.Mapping read(Place file, String text, Problems problems) {
        try (YAMLParser parser =
                (YAMLParser) YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(file, text, parser, problems).top();
        } catch (JacksonException e) {
            problems.add(SyntaxProblem.place(file, e), SyntaxProblem.message(e), SyntaxProblem.advice(e));
            return new Node.Mapping(file);
        }
    }

    private Node.Mapping top() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(file.at(0, 0), "is empty.", "'bundlecast init' writes a scenario to start from.");
            return new Node.Mapping(file);
        }
        Node node = node(0);
        JsonToken next = parser.nextToken();
        if (next != null) {
            problems.add(
                    here(), "A second document starts here, but a file holds one.", "Maybe remove the line '---'.");
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        problems.add(node.place(), "A file holds 'key: value' lines, but this one holds " + node.words() + ".");
        return new Node.Mapping(file);
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return file.at(location.getLineNr(), location.getColumnNr());
    }

    private Node node(int depth) {
        Place place = here();
        JsonToken token = parser.currentToken();
        if (depth > DEEPEST) {
            problems.add(place, "is nested more than " + DEEPEST + " deep.");
            problems.stopIfAny();
        }
        if (token != JsonToken.PROPERTY_NAME && (parser.isCurrentAlias() || parser.getObjectId() != null)) {
            problems.add(place, "YAML anchors and aliases (& and *) are not read.", "Use 'extends' or 'everyType'.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            default -> new Node.Scalar(place, parser.getString(), isQuoted());
        };
    }

    private boolean isQuoted() {
        long offset = parser.currentTokenLocation().getCharOffset();
        return offset >= 0 && offset < text.length && "\"'|>".indexOf(text[(int) offset]) >= 0;
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(place, FlowCommas.joined(items, problems));
    }

    private Node mapping(Place place, int depth) {
        Node.Mapping mapping = new Node.Mapping(place);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.getString();
            Place keyPlace = here();
            parser.nextToken();
            Node value = node(depth + 1);
            Node.Field first = mapping.fields().get(key);
            if (first != null) {
                problems.add(
                        keyPlace,
                        "'" + key + "' is written twice; it is already on line "
                                + first.key().line() + ".");
            } else {
                mapping.put(key, keyPlace, value);
            }
        }
        FlowCommas.join(mapping, problems);
        return mapping;
    }

    /** JSON is read by the same means, so that the schema needs no second parser. */
    public static Node.Mapping readJson(JsonParser json) {
        json.nextToken();
        return (Node.Mapping) jsonNode(json, new Place("schema", 1, 1, Place.Origin.DEFAULT));
    }

    private static Node jsonNode(JsonParser json, Place place) {
        switch (json.currentToken()) {
            case START_OBJECT:
                Node.Mapping mapping = new Node.Mapping(place);
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.getString();
                    json.nextToken();
                    mapping.put(key, place, jsonNode(json, place));
                }
                return mapping;
            case START_ARRAY:
                List<Node> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(jsonNode(json, place));
                }
                return new Node.Sequence(place, items);
            default:
                return new Node.Scalar(place, json.getString(), json.currentToken() == JsonToken.VALUE_STRING);
        }
    }
}
