package io.bundlecast.reading.catalogue;

import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue that the module {@code scenarios} puts on the class path; {@code index.yaml} lists it as kind, id and title. */
record ClassPathCatalogue() implements Catalogue {

    private static final String ROOT = "/io/bundlecast/catalogue/";

    @Override
    public @Nullable Text open(String kind, String id) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9-]*") ? resource(kind + "/" + id + ".yaml") : null;
    }

    @Override
    public List<Entry> entries() {
        Text index = resource("index.yaml");
        List<Entry> entries = new ArrayList<>();
        if (index == null) {
            return entries;
        }
        Mapping tree = TreeReader.read(Place.whole(index.file()), index.text(), new Problems());
        for (Map.Entry<String, Field> kind : tree.fields().entrySet()) {
            if (kind.getValue().value() instanceof Mapping titles) {
                titles.fields()
                        .forEach((id, title) ->
                                entries.add(new Entry(kind.getKey(), id, ((Scalar) title.value()).text())));
            }
        }
        return entries;
    }

    private static @Nullable Text resource(String name) {
        try (InputStream in = ClassPathCatalogue.class.getResourceAsStream(ROOT + name)) {
            return in == null
                    ? null
                    : new Text("catalogue/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
