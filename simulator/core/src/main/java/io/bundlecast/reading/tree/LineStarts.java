package io.bundlecast.reading.tree;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds at which byte a line of a file begins; asked for later and later lines, it reads the file once. */
public final class LineStarts implements Closeable {

    private final InputStream in;
    private long line = 1;
    private long offset;

    public LineStarts(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file));
    }

    /** @param wanted from 1, not before the line that was asked for last; lines end with CR, LF or both
     * @return the end of the file where it has no such line */
    public long of(long wanted) throws IOException {
        while (line < wanted) {
            int next = in.read();
            if (next < 0) {
                return offset;
            }
            offset++;
            if (next == '\n' || next == '\r') {
                line++;
                offset += next == '\r' && newlineFollows() ? 1 : 0;
            }
        }
        return offset;
    }

    private boolean newlineFollows() throws IOException {
        in.mark(1);
        if (in.read() == '\n') {
            return true;
        }
        in.reset();
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
