package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.DotPlot;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.json.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An exhibit as the page's script reads it. */
final class FigureData {

    private FigureData() {}

    static JsonNode of(Exhibit exhibit) {
        ObjectNode node = (ObjectNode) Json.tree(exhibit);
        node.remove(List.of("caption"));
        node.put("kind", exhibit.getClass().getSimpleName());
        node.put("id", exhibit.id());
        node.put("title", exhibit.title());
        node.put("description", exhibit.description());
        node.put("unit", exhibit.unit().name());
        if (exhibit instanceof DotPlot dots) {
            node.put("meanText", exhibit.unit().text(dots.mean()));
        }
        return node;
    }
}
