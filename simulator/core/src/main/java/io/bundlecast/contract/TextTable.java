package io.bundlecast.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of this package: one row a line, columns parted by bars, comments after a hash. */
final class TextTable {

    private TextTable() {}

    static List<List<String>> rows(String resource, int columns) {
        try (InputStream stream = TextTable.class.getResourceAsStream(resource)) {
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
