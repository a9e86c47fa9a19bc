package io.bundlecast.contract;

import io.bundlecast.uncertainty.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of a payment rule by name and effective date, kept as a table that can be read without the program. */
public final class Provisions {

    static final Provisions TEAM = new Provisions("team.txt");
    static final Provisions ACE = new Provisions("ace.txt");
    static final Provisions FIRST_FILL = new Provisions("first-fill.txt");
    static final Provisions RISK = new Provisions("risk.txt");
    static final Provisions COMMERCIAL = new Provisions("commercial.txt");
    static final Provisions PROVEN_CARE = new Provisions("proven-care.txt");
    static final Provisions CJR = new Provisions("cjr.txt");
    static final Provisions BPCI_ADVANCED = new Provisions("bpci-advanced.txt");
    static final Provisions SHARED_SAVINGS = new Provisions("shared-savings.txt");
    static final Provisions INCENTIVE = new Provisions("incentive.txt");
    static final Provisions CHRONIC = new Provisions("chronic.txt");
    public static final Provisions VALUE = new Provisions("value.txt");

    private final List<Provision> rows = new ArrayList<>();

    private Provisions(String resource) {
        for (List<String> row : TextTable.rows(resource, 5)) {
            rows.add(new Provision(
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    Double.parseDouble(row.get(2)),
                    Mark.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.get(4)));
        }
    }

    /** The value in force on the first day of a calendar year. */
    public double value(String name, int year) {
        return inForce(name, year).value();
    }

    /** The provision in force on the first day of a calendar year. */
    public Provision inForce(String name, int year) {
        return inForce(name, LocalDate.of(year, 1, 1));
    }

    double value(String name, LocalDate day) {
        return inForce(name, day).value();
    }

    /** The provision in force on a day: the last that came into force until then. */
    Provision inForce(String name, LocalDate day) {
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
    double value(String name) {
        return latest(name).value();
    }

    /** The last provision of a rule that does not change by year. */
    Provision latest(String name) {
        return inForce(name, LocalDate.MAX.getYear() - 1);
    }

    List<Provision> all() {
        return rows;
    }
}
