package io.bundlecast.reading;

import io.bundlecast.reading.tree.Merge;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.SourceText;
import io.bundlecast.reading.tree.TreeReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a scenario file together with the files that it extends. */
final class Inheritance {

    private final Problems problems;

    Inheritance(Problems problems) {
        this.problems = problems;
    }

    Mapping read(Path path) {
        return read(path, Place.whole(path.toString()), new ArrayList<>());
    }

    private Mapping read(Path path, Place file, List<Path> below) {
        String text = SourceText.read(path, file, problems);
        problems.stopIfAny();
        below.add(path.toAbsolutePath().normalize());
        return extend(TreeReader.read(file, text, problems), path, below);
    }

    /** Lays the tree over the file named by its {@code extends}, if it names one. */
    Mapping extend(Mapping tree, Path path, List<Path> below) {
        Node written = tree.get("extends");
        if (written == null) {
            return tree;
        }
        tree.fields().remove("extends");
        Path base = basePath(written, path);
        if (base == null) {
            return tree;
        }
        Path whole = base.toAbsolutePath().normalize();
        if (below.contains(whole)) {
            problems.add(written.place(), "extends " + written.words() + ", which leads back to this file.");
            problems.stopIfAny();
        }
        if (!whole.toFile().isFile()) {
            problems.add(
                    written.place(), "extends " + written.words() + ", but there is no such file beside this one.");
            problems.stopIfAny();
        }
        return Merge.of(read(base, Place.whole(base.toString()), below), tree);
    }

    private @Nullable Path basePath(Node written, Path path) {
        if (written instanceof Scalar scalar && !scalar.isEmpty()) {
            try {
                return path.resolveSibling(scalar.text()).normalize();
            } catch (InvalidPathException e) {
                // reported below
            }
        }
        problems.add(written.place(), "extends is " + written.words() + " but must be the name of a file.");
        return null;
    }
}
