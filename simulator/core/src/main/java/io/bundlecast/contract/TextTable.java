package io.bundlecast.contract;

import java.util.List;

/** The tables of this package. */
final class TextTable {

    private TextTable() {}

    static List<List<String>> rows(String resource, int columns) {
        return io.bundlecast.uncertainty.TextTable.rows(TextTable.class, resource, columns);
    }
}
