package io.bundlecast.reading.tree;

import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values that YAML has cut at a comma, as it does between braces and brackets: {@code {rate: pert(1%, 5%, 12%)}}. */
final class FlowCommas {

    /** No sentence has more commas. */
    private static final int MOST_PIECES = 8;

    private FlowCommas() {}

    /** Puts the pieces of a cut value together again, and reports it, since other YAML readers would not. */
    static void join(Mapping mapping, Problems problems) {
        List<Map.Entry<String, Field>> entries =
                new ArrayList<>(mapping.fields().entrySet());
        for (int i = 0; i < entries.size(); i++) {
            String text = openText(entries.get(i).getValue().value());
            int last = i;
            while (text != null
                    && last - i < MOST_PIECES
                    && last + 1 < entries.size()
                    && continues(text, entries.get(last + 1))) {
                last++;
                text = text + separator(text) + entries.get(last).getKey();
            }
            if (last > i && text != null) {
                Place place = entries.get(i).getValue().value().place();
                report(place, text, problems);
                mapping.fields()
                        .put(
                                entries.get(i).getKey(),
                                new Field(entries.get(i).getValue().key(), new Scalar(place, text, true)));
                for (int gone = i + 1; gone <= last; gone++) {
                    mapping.fields().remove(entries.get(gone).getKey());
                }
                i = last;
            }
        }
    }

    /** The same for the items of a list. */
    static List<Node> joined(List<Node> items, Problems problems) {
        List<Node> whole = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String text = openText(items.get(i));
            int last = i;
            while (text != null
                    && last - i < MOST_PIECES
                    && last + 1 < items.size()
                    && continues(text, items.get(last + 1))) {
                last++;
                text = text + separator(text) + ((Scalar) items.get(last)).text();
            }
            if (last > i && text != null) {
                report(items.get(i).place(), text, problems);
                whole.add(new Scalar(items.get(i).place(), text, true));
            } else {
                whole.add(items.get(i));
            }
            i = last;
        }
        return whole;
    }

    private static void report(Place place, String text, Problems problems) {
        problems.add(place, "Inside { } or [ ] a comma ends a value.", "Maybe \"" + text + "\", with the quotes.");
    }

    private static @Nullable String openText(Node node) {
        return node instanceof Scalar scalar && !scalar.quoted() ? scalar.text() : null;
    }

    private static boolean continues(String text, Map.Entry<String, Field> next) {
        boolean empty = next.getValue().value() instanceof Scalar scalar && scalar.isEmpty();
        return empty
                && (isOpen(text)
                        || text.matches("\\$?\\d{1,3}") && next.getKey().matches("\\d{3}"));
    }

    private static boolean continues(String text, Node next) {
        String more = openText(next);
        return more != null && (isOpen(text) || text.matches("\\$\\d{1,3}") && more.matches("\\d{3}"));
    }

    private static String separator(String text) {
        return isOpen(text) ? ", " : ",";
    }

    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }
}
