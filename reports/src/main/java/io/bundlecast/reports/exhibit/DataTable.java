package io.bundlecast.reports.exhibit;

import java.util.List;

/** The figures of an exhibit as text, the first column naming the row. */
public record DataTable(List<String> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row must have " + columns.size() + " cells but had " + row.size());
            }
        }
    }
}
