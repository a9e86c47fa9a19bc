package io.bundlecast.uncertainty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a table that stands beside the code: one row a line, columns parted by bars, comments after a hash. */
public final class TextTable {

    private TextTable() {}

    /** The rows of a table that lies in the package of a class. */
    public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + resource + " is missing");
            }
            return rows(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(BufferedReader reader, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : reader.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (row.size() != columns) {
                throw new IllegalStateException("a row must have " + columns + " columns but is: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
