package io.bundlecast.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An output folder that takes its name only when it is complete.
 *
 * <p>Files are written to a hidden folder beside the target. {@link #complete()} renames it, and only then is an earlier output of the same
 * name removed. A failure or Ctrl-C before that removes the hidden folder and leaves the earlier output as it was. */
final class FreshFolder implements AutoCloseable {

    private final Path target;
    private final Path hidden;
    private final Thread onExit = new Thread(this::stop);
    private boolean finished;

    private FreshFolder(Path target, Path hidden) {
        this.target = target;
        this.hidden = hidden;
    }

    /** Opens a hidden folder beside {@code target}.
     *
     * @param marker a file by which an earlier output is known; any other folder is not replaced */
    static FreshFolder beside(Path target, String marker) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        @Nullable Path parent = place.getParent();
        @Nullable Path name = place.getFileName();
        if (parent == null || name == null) {
            throw new CommandFailedException(target + " cannot be an output folder. Choose another with --out.");
        }
        refuseToReplaceOthers(target, marker);
        Files.createDirectories(parent);
        Path hidden = hidden(parent, "." + name + "-");
        FreshFolder folder = new FreshFolder(place, hidden);
        Runtime.getRuntime().addShutdownHook(folder.onExit);
        return folder;
    }

    private static Path hidden(Path parent, String prefix) throws IOException {
        try {
            return Files.createTempDirectory(parent, prefix);
        } catch (FileSystemException e) {
            throw new CommandFailedException("no folder can be made in " + parent
                    + ". Choose another with --out, or check who may write there.");
        }
    }

    private static void refuseToReplaceOthers(Path target, String marker) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new CommandFailedException(target + " is a file. Choose another folder with --out.");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (!Files.exists(target.resolve(marker)) && files.findAny().isPresent()) {
                throw new CommandFailedException(target + " holds something other than an earlier run (it has no "
                        + marker + "), and is left as it is. Choose another folder with --out.");
            }
        }
    }

    Path path() {
        return hidden;
    }

    /** Gives the folder its name, in place of an earlier output. */
    synchronized void complete() throws IOException {
        openToReaders();
        Path earlier = hidden.resolveSibling(hidden.getFileName() + "-earlier");
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, earlier);
        }
        try {
            Files.move(hidden, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(earlier, target);
            }
            throw e;
        }
        finished = true;
        if (replaces) {
            delete(earlier);
        }
    }

    /** A temporary folder is private to its owner; output is as readable as any other new folder. */
    private void openToReaders() throws IOException {
        Path usual = Files.createDirectory(hidden.resolve(".usual"));
        if (Files.getFileStore(hidden).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(hidden, Files.getPosixFilePermissions(usual));
        }
        Files.delete(usual);
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is already ending, and the hook runs.
            return;
        }
    }

    private synchronized void stop() {
        if (!finished) {
            discard();
            System.err.println("bundlecast: stopped before the end; earlier output is untouched.");
        }
    }

    private synchronized void discard() {
        if (!finished) {
            finished = true;
            delete(hidden);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be removed is hidden and harmless, and the reason for ending has been or will be told.
            return;
        }
    }
}
