package io.bundlecast.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An output file that takes its name only when it is complete, and replaces nothing.
 *
 * <p>A failure or Ctrl-C before that removes what was written. */
final class FreshFile implements AutoCloseable {

    private final Path target;
    private final Path hidden;
    private final BufferedWriter writer;
    private final Thread onExit = new Thread(this::discard);

    private FreshFile(Path target, Path hidden) throws IOException {
        this.target = target;
        this.hidden = hidden;
        this.writer = Files.newBufferedWriter(hidden, StandardCharsets.UTF_8);
    }

    static void refuseToReplace(Path target) {
        if (Files.exists(target)) {
            throw new CommandFailedException(target + " exists and is left as it is. Choose another name.");
        }
    }

    static FreshFile of(Path target) throws IOException {
        refuseToReplace(target);
        Path place = target.toAbsolutePath().normalize();
        @Nullable Path parent = place.getParent();
        @Nullable Path name = place.getFileName();
        if (parent == null || name == null) {
            throw new CommandFailedException(target + " cannot be an output file. Choose another name.");
        }
        Path hidden = parent.resolve("." + name + ".part");
        try {
            Files.createDirectories(parent);
            Files.deleteIfExists(hidden);
            FreshFile file = new FreshFile(place, hidden);
            Runtime.getRuntime().addShutdownHook(file.onExit);
            return file;
        } catch (FileSystemException e) {
            throw new CommandFailedException(
                    "no file can be made in " + parent + ". Choose another name, or check who may write there.");
        }
    }

    BufferedWriter writer() {
        return writer;
    }

    /** Gives the file its name, unless another took it meanwhile. */
    void complete() throws IOException {
        writer.close();
        try {
            Files.move(hidden, target);
        } catch (FileAlreadyExistsException e) {
            refuseToReplace(target);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is already ending, and the hook runs.
            return;
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            // What cannot be removed is hidden and harmless.
            return;
        }
    }
}
