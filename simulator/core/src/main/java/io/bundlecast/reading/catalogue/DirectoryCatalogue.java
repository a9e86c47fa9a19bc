package io.bundlecast.reading.catalogue;

import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.SourceText;
import io.bundlecast.reading.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue in a folder, one file for each entry; it needs no index. */
record DirectoryCatalogue(Path folder) implements Catalogue {

    private static final List<String> KINDS =
            List.of("episodes", "chronic", "firstFills", "quality", "integration", "contracts");

    @Override
    public @Nullable Text open(String kind, String id) {
        Path path = folder.resolve(kind).resolve(id + ".yaml");
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9-]*") || !Files.isRegularFile(path)) {
            return null;
        }
        Problems problems = new Problems();
        String text = SourceText.read(path, Place.whole(path.toString()), problems);
        problems.stopIfAny();
        return new Text(path.toString(), text);
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String kind : KINDS) {
            for (String id : ids(folder.resolve(kind))) {
                Text text = open(kind, id);
                if (text != null) {
                    Mapping tree = TreeReader.read(Place.whole(text.file()), text.text(), new Problems());
                    String title = tree.text("title");
                    entries.add(new Entry(kind, id, title == null ? id : title));
                }
            }
        }
        return entries;
    }

    private static List<String> ids(Path kind) {
        if (!Files.isDirectory(kind)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kind)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
