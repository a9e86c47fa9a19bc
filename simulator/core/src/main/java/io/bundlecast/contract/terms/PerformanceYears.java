package io.bundlecast.contract.terms;

import io.bundlecast.uncertainty.TextTable;
import java.time.LocalDate;
import java.util.List;

/** The performance or model years of a payment model, by number, with their first days. */
public final class PerformanceYears {

    private final List<List<String>> rows;

    private PerformanceYears(List<List<String>> rows) {
        this.rows = rows;
    }

    /** The years in a table that lies in the package of a class. */
    public static PerformanceYears beside(Class<?> type, String resource) {
        return new PerformanceYears(TextTable.rows(type, resource, 5));
    }

    /** @throws IllegalArgumentException for a year that the model did not have */
    public LocalDate firstDay(int year) {
        if (year < 1 || year > rows.size()) {
            throw new IllegalArgumentException("year must be 1 to " + rows.size() + " but was " + year);
        }
        return LocalDate.parse(rows.get(year - 1).get(1));
    }
}
