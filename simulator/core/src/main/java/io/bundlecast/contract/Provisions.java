package io.bundlecast.contract;

import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of a payment rule by name and effective date, kept as a table that can be read without the program. */
public final class Provisions {

    private final List<Provision> rows = new ArrayList<>();

    private Provisions(List<List<String>> table) {
        for (List<String> row : table) {
            rows.add(new Provision(
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    Double.parseDouble(row.get(2)),
                    Mark.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.get(4)));
        }
    }

    /** The provisions in a table that lies in the package of a class. */
    public static Provisions beside(Class<?> type, String resource) {
        return new Provisions(TextTable.rows(type, resource, 5));
    }

    /** The value in force on the first day of a calendar year. */
    public double value(String name, int year) {
        return inForce(name, year).value();
    }

    /** The provision in force on the first day of a calendar year. */
    public Provision inForce(String name, int year) {
        return inForce(name, LocalDate.of(year, 1, 1));
    }

    public double value(String name, LocalDate day) {
        return inForce(name, day).value();
    }

    /** The provision in force on a day: the last that came into force until then. */
    public Provision inForce(String name, LocalDate day) {
        @Nullable Provision found = null;
        for (Provision row : rows) {
            if (row.name().equals(name) && !row.from().isAfter(day)) {
                found = row;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no provision '" + name + "' is in force on " + day);
        }
        return found;
    }

    /** The last value of a rule that does not change by year. */
    public double value(String name) {
        return latest(name).value();
    }

    /** What the terms state, or else the last value of a rule that does not change by year. */
    public double or(@Nullable Double stated, String name) {
        return stated == null ? value(name) : stated;
    }

    /** The last provision of a rule that does not change by year. */
    public Provision latest(String name) {
        return inForce(name, LocalDate.MAX.getYear() - 1);
    }

    public List<Provision> all() {
        return rows;
    }
}
