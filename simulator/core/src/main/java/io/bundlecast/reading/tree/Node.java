package io.bundlecast.reading.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was written in a file, before it means anything, with the place of each part. */
public sealed interface Node {

    Place place();

    /** A value in the words of an error message. */
    String words();

    /** Keys and values, in the order of the file. Compared by identity, since equal text at two places is two findings. */
    final class Mapping implements Node {

        private final Place place;
        private final Map<String, Field> fields = new LinkedHashMap<>();

        public Mapping(Place place) {
            this.place = place;
        }

        @Override
        public Place place() {
            return place;
        }

        public Map<String, Field> fields() {
            return fields;
        }

        public @Nullable Node get(String key) {
            Field field = fields.get(key);
            return field == null ? null : field.value();
        }

        public @Nullable String text(String key) {
            return get(key) instanceof Scalar scalar ? scalar.text() : null;
        }

        public @Nullable Mapping mapping(String key) {
            return get(key) instanceof Mapping mapping ? mapping : null;
        }

        public boolean has(String key) {
            return fields.containsKey(key);
        }

        public void put(String key, Place keyPlace, Node value) {
            fields.put(key, new Field(keyPlace, value));
        }

        public Mapping copy() {
            Mapping copy = new Mapping(place);
            copy.fields.putAll(fields);
            return copy;
        }

        @Override
        public String words() {
            return "a group of fields";
        }
    }

    /** A key's place and its value. */
    record Field(Place key, Node value) {}

    /** A list. */
    final class Sequence implements Node {

        private final Place place;
        private final List<Node> items;

        public Sequence(Place place, List<Node> items) {
            this.place = place;
            this.items = List.copyOf(items);
        }

        @Override
        public Place place() {
            return place;
        }

        public List<Node> items() {
            return items;
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /** One word, number or sentence. */
    final class Scalar implements Node {

        private final Place place;
        private final String text;
        private final boolean quoted;

        public Scalar(Place place, String text, boolean quoted) {
            this.place = place;
            this.text = text;
            this.quoted = quoted;
        }

        @Override
        public Place place() {
            return place;
        }

        public String text() {
            return text;
        }

        public boolean quoted() {
            return quoted;
        }

        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String words() {
            String shown = text.length() > 60 ? text.substring(0, 57) + "..." : text;
            return isEmpty() ? "empty" : quoted || NumberText.parse(text) == null ? "'" + shown + "'" : shown;
        }
    }
}
