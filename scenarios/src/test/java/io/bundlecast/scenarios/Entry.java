package io.bundlecast.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A catalogue entry as written, with {@code everyType} laid under each type: read here without the scenario reader, so that tests do not lean on it. */
final class Entry {

    private static final String ROOT = "/io/bundlecast/catalogue/";

    /** Yearly growth of IPPS rates, 2023 to 2026, at which dollars of other years are compared. */
    static final double TREND = 0.02;

    static final int DOLLARS_OF = 2026;

    /** IPPS operating and capital rate of fiscal year 2026. */
    static final double BASE_RATE = 7275;

    private final JsonNode line;
    private final Map<String, JsonNode> types = new LinkedHashMap<>();

    private Entry(JsonNode line) {
        this.line = line;
        JsonNode every = line.path("everyType");
        line.path("types").properties().forEach(type -> types.put(type.getKey(), laid(every, type.getValue())));
    }

    static Entry of(String id) {
        return new Entry(tree("episodes/" + id + ".yaml"));
    }

    static JsonNode tree(String file) {
        try (InputStream in = Entry.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + " is not in the catalogue");
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        tree("index.yaml").path("episodes").propertyNames().forEach(ids::add);
        return ids;
    }

    private static JsonNode laid(JsonNode under, JsonNode over) {
        if (!under.isObject() || !over.isObject()) {
            return over.isMissingNode() ? under : over;
        }
        ObjectNode laid = ((ObjectNode) under).deepCopy();
        over.properties()
                .forEach(field -> laid.set(field.getKey(), laid(under.path(field.getKey()), field.getValue())));
        return laid;
    }

    JsonNode line() {
        return line;
    }

    Map<String, JsonNode> types() {
        return types;
    }

    double share(String type) {
        return number(types.get(type).path("share"));
    }

    /** The payment for the anchor, from the weight or as stated. */
    double anchor(String type) {
        JsonNode weight = types.get(type).path("weight");
        return weight.isMissingNode() ? value(type, "anchor", "mean") : BASE_RATE * number(weight);
    }

    /** The value at a path of a type; dollars of another year are brought to 2026. */
    double value(String type, String... path) {
        JsonNode node = types.get(type);
        for (String name : path) {
            node = node.path(name);
        }
        JsonNode year = node.path("usdYear");
        return number(node) * (year.isMissingNode() ? 1 : Math.pow(1 + TREND, DOLLARS_OF - year.intValue()));
    }

    static double number(JsonNode node) {
        String text = (node.isObject() ? node.path("value") : node).asString().strip();
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                : Double.parseDouble(text);
    }
}
