package io.bundlecast.reading.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, or a clear problem when there is none to read. */
public final class SourceText {

    public static final int LARGEST = 1 << 20;

    private SourceText() {}

    public static String read(Path path, Place file, Problems problems) {
        if (!Files.exists(path)) {
            problems.add(file, "does not exist.");
            return "";
        }
        if (Files.isDirectory(path)) {
            problems.add(file, "is a folder, but a file is needed.");
            return "";
        }
        try {
            byte[] bytes = start(path);
            if (bytes.length > LARGEST) {
                problems.add(file, "is larger than 1 MiB, which no scenario is.", "Maybe another file was meant.");
                return "";
            }
            return decode(bytes, file, problems);
        } catch (IOException e) {
            problems.add(file, "cannot be read.", Files.isReadable(path) ? "" : "Check who may read it.");
            return "";
        }
    }

    /** The file, or so much of it as shows that it is too large: the size of a device or a pipe is not known beforehand. */
    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    static String decode(byte[] bytes, Place file, Problems problems) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            problems.add(file, "is text in UTF-16.", "Save it as UTF-8.");
            return "";
        }
        for (byte b : bytes) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t') {
                problems.add(file, "is not a text file.", "Maybe another file was meant.");
                return "";
            }
        }
        return strict(bytes, file, problems);
    }

    private static String strict(byte[] bytes, Place file, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.toString().lastIndexOf('\n');
            problems.add(
                    file.at((int) line, column), "is not UTF-8 from this character on.", "Save the file as UTF-8.");
            return "";
        }
        String read = text.toString();
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    public static String name(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "scenario" : last.toString();
        return name.replaceFirst("\\.ya?ml$", "");
    }
}
