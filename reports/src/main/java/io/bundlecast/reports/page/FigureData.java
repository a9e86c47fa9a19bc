package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.DotPlot;
import io.bundlecast.reports.exhibit.Exhibit;
import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Stake;
import io.bundlecast.reports.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The fifty futures of every contract at every level: by contract, level and stake. */
    static List<List<List<Map<String, Object>>>> everyDotPlot(Lens lens) {
        List<List<List<Map<String, Object>>>> contracts = new ArrayList<>();
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            List<List<Map<String, Object>>> levels = new ArrayList<>();
            for (int level = 0; level < lens.result().levels().size(); level++) {
                List<Map<String, Object>> stakes = new ArrayList<>();
                for (Stake stake : Stake.values()) {
                    stakes.add(dots(DotPlot.of(lens, contract, level, stake)));
                }
                levels.add(stakes);
            }
            contracts.add(levels);
        }
        return contracts;
    }

    private static Map<String, Object> dots(DotPlot plot) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", plot.title());
        map.put("description", plot.description());
        map.put("axis", plot.axis());
        map.put("mean", Map.of("value", Math.rint(plot.mean().value())));
        map.put("meanText", plot.unit().text(plot.mean()));
        map.put("dots", plot.dots().stream().map(Math::round).toList());
        return map;
    }
}
