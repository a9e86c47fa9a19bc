package io.bundlecast.oracle;

import tools.jackson.databind.JsonNode;

/** One figure that a case knows. */
record Ask(String what, double at, double limit, double value, double within, JsonNode all) {

    static Ask of(JsonNode node) {
        return new Ask(
                node.get("what").asString(),
                node.path("at").asDouble(0),
                node.path("limit").asDouble(0),
                node.get("value").asDouble(),
                node.get("within").asDouble(),
                node);
    }

    double number(String name) {
        return all.get(name).asDouble();
    }

    /** What a target pays when {@code amount} is spent: savings or overspend up to a share of the target. */
    double payment(double amount) {
        double difference = what.equals("gain") ? at - amount : amount - at;
        return Math.max(0, Math.min(difference, limit * at));
    }
}
