package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;

/** A value laid over a scenario from outside its file, such as {@code contracts.team-3.track=2}.
 *
 * @param label how a problem with it names its place
 * @param path the names of the groups and of the field, joined by dots
 * @param value as it would be written in the file */
public record Setting(String label, String path, String value) {

    Mapping tree(Problems problems) {
        StringBuilder text = new StringBuilder();
        List<String> names = new ArrayList<>(List.of(path.split("\\.", -1)));
        for (int depth = 0; depth < names.size(); depth++) {
            text.append("  ".repeat(depth)).append('"').append(names.get(depth)).append("\":");
            text.append(depth == names.size() - 1 ? " " + value : "\n");
        }
        return TreeReader.read(Place.whole(label), text.toString(), problems);
    }
}
