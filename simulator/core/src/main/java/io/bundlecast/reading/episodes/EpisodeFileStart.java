package io.bundlecast.reading.episodes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from its first bytes that a file cannot be a CSV file in UTF-8. */
final class EpisodeFileStart {

    private static final int LOOKED_AT = 4096;

    private EpisodeFileStart() {}

    static void check(Path file, RowProblems problems) throws IOException {
        if (!Files.exists(file)) {
            problems.add(0, "does not exist.", "");
        } else if (Files.isDirectory(file)) {
            problems.add(0, "is a folder, but a file is needed.", "");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                check(in.readNBytes(LOOKED_AT), problems);
            }
        }
    }

    private static void check(byte[] start, RowProblems problems) {
        if (start.length == 0) {
            problems.add(0, "is empty.", "Its first row names the columns.");
        } else if (begins(start, 'P', 'K')) {
            problems.add(0, "is a spreadsheet or an archive.", "Save the sheet as CSV in UTF-8.");
        } else if (begins(start, 0x1F, 0x8B)) {
            problems.add(0, "is compressed.", "Unpack it first.");
        } else if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            problems.add(0, "is text in UTF-16.", "Save it as CSV in UTF-8.");
        } else if (!isText(start)) {
            problems.add(0, "is not a text file.", "Maybe another file was meant.");
        }
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length >= 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    private static boolean isText(byte[] start) {
        for (byte b : start) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
