package io.bundlecast.contract;

import java.time.LocalDate;
import java.util.List;

/** The performance or model years of a payment model, by number, with their first days. */
final class PerformanceYears {

    static final PerformanceYears CJR = new PerformanceYears("cjr-years.txt");
    static final PerformanceYears BPCI_ADVANCED = new PerformanceYears("bpci-advanced-years.txt");

    private final List<List<String>> rows;

    private PerformanceYears(String resource) {
        rows = TextTable.rows(resource, 5);
    }

    /** @throws IllegalArgumentException for a year that the model did not have */
    LocalDate firstDay(int year) {
        if (year < 1 || year > rows.size()) {
            throw new IllegalArgumentException("year must be 1 to " + rows.size() + " but was " + year);
        }
        return LocalDate.parse(rows.get(year - 1).get(1));
    }
}
