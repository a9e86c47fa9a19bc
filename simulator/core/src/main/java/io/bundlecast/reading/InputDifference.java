package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.NodeText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that two resolved scenarios do not share.
 *
 * @param path the names of the groups and of the field, joined by dots, as {@code --set} takes them
 * @param a as the first scenario has it, or null when it has none
 * @param b as the second has it, or null */
public record InputDifference(
        String path, @Nullable String a, @Nullable String b) {

    /** Everything in which two canonical texts differ, in the order of the first; what only one of them has is named once, as a whole. */
    public static List<InputDifference> between(String a, String b) {
        List<InputDifference> differences = new ArrayList<>();
        compare("", read(a), read(b), differences);
        return differences;
    }

    private static Mapping read(String text) {
        Problems problems = new Problems();
        Mapping tree = TreeReader.read(Place.whole("scenario"), text, problems);
        problems.stopIfAny();
        return tree;
    }

    private static void compare(String path, Mapping a, Mapping b, List<InputDifference> differences) {
        Set<String> keys = new LinkedHashSet<>(a.fields().keySet());
        keys.addAll(b.fields().keySet());
        for (String key : keys) {
            Field first = a.fields().get(key);
            Field second = b.fields().get(key);
            String below = path.isEmpty() ? key : path + "." + key;
            compare(below, first == null ? null : first.value(), second == null ? null : second.value(), differences);
        }
    }

    private static void compare(String path, @Nullable Node a, @Nullable Node b, List<InputDifference> differences) {
        if (a instanceof Mapping first && b instanceof Mapping second && !isNumber(first) && !isNumber(second)) {
            compare(path, first, second, differences);
        } else if (a == null || b == null || !NodeText.flow(a).equals(NodeText.flow(b))) {
            boolean valuesDiffer = a == null || b == null || !words(a).equals(words(b));
            differences.add(new InputDifference(path, words(a, valuesDiffer), words(b, valuesDiffer)));
        }
    }

    private static boolean isNumber(Mapping group) {
        return group.has("mark");
    }

    private static @Nullable String words(@Nullable Node node, boolean valuesDiffer) {
        return node == null ? null : valuesDiffer ? words(node) : NodeText.flow(node);
    }

    /** A number without its mark and source, a group by the names of its fields. */
    private static String words(Node node) {
        if (node instanceof Mapping group && isNumber(group)) {
            @Nullable Node value = group.get("value");
            return NodeText.flow(value == null ? Objects.requireNonNull(group.get("uncertainty")) : value);
        }
        return node instanceof Mapping group
                ? "{" + String.join(", ", group.fields().keySet()) + "}"
                : NodeText.flow(node);
    }
}
