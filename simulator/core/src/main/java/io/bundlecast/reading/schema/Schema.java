package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.NodeText;
import io.bundlecast.reading.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON Schema of scenario files, which editors read too: it alone knows each field's type, unit, bounds and default. */
public final class Schema {

    static final String RESOURCE = "/io/bundlecast/schema/scenario-v1.json";

    private final Mapping root;
    private final Map<Mapping, Mapping> resolved = new IdentityHashMap<>();

    private Schema(Mapping root) {
        this.root = root;
    }

    public static Schema load() {
        try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                return new Schema(TreeReader.readJson(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Mapping root() {
        return root;
    }

    Mapping definition(String name) {
        Mapping definitions = root.mapping("definitions");
        Mapping definition = definitions == null ? null : definitions.mapping(name);
        if (definition == null) {
            throw new IllegalStateException("the schema has no definition " + name);
        }
        return resolve(definition);
    }

    /** A schema with its {@code $ref} replaced by what it refers to; keywords beside the reference win. */
    public Mapping resolve(Mapping schema) {
        String reference = schema.text("$ref");
        if (reference == null) {
            return schema;
        }
        return resolved.computeIfAbsent(schema, s -> referred(s, reference));
    }

    private Mapping referred(Mapping schema, String reference) {
        Mapping definitions = root.mapping("definitions");
        Mapping target =
                definitions == null ? null : definitions.mapping(reference.substring("#/definitions/".length()));
        if (target == null) {
            throw new IllegalStateException("the schema refers to " + reference + ", which it lacks");
        }
        Mapping merged = (target.has("$ref") ? referred(target, String.valueOf(target.text("$ref"))) : target).copy();
        merged.fields().putAll(schema.fields());
        merged.fields().remove("$ref");
        return merged;
    }

    /** The schema of a mapping's field, or null when it may not stand there. */
    @Nullable
    Mapping field(Mapping schema, String key) {
        Mapping properties = schema.mapping("properties");
        Mapping property = properties == null ? null : properties.mapping(key);
        if (property == null) {
            property = schema.mapping("additionalProperties");
        }
        return property == null ? null : resolve(property);
    }

    /** The schema that {@code if} and {@code then} select for a group by its {@code kind}, or the schema itself. */
    Mapping selected(Mapping schema, Mapping group) {
        Sequence branches = schema.get("allOf") instanceof Sequence list ? list : null;
        if (branches != null) {
            for (Node branch : branches.items()) {
                Mapping then = ((Mapping) branch).mapping("then");
                if (then != null && kind((Mapping) branch).equals(group.text("kind"))) {
                    return resolve(then);
                }
            }
        }
        return schema;
    }

    private static String kind(Mapping branch) {
        Mapping condition = branch.mapping("if");
        Mapping properties = condition == null ? null : condition.mapping("properties");
        Mapping kind = properties == null ? null : properties.mapping("kind");
        String constant = kind == null ? null : kind.text("const");
        return constant == null ? "" : constant;
    }

    /** The items of a list, or the one value, as text. */
    public static List<String> texts(Mapping schema, String key) {
        List<String> texts = new ArrayList<>();
        Node node = schema.get(key);
        if (node instanceof Scalar one) {
            texts.add(one.text());
        } else if (node instanceof Sequence list) {
            list.items()
                    .forEach(item -> texts.add(item instanceof Scalar scalar ? scalar.text() : NodeText.flow(item)));
        }
        return texts;
    }
}
