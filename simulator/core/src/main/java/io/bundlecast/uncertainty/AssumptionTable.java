package io.bundlecast.uncertainty;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Assumptions by name, kept as a table that can be read without the program; a scenario may replace each of them.
 *
 * <p>One row a line: {@code name | value | mark | source}. A value is a number, {@code low / high} of a uniform distribution, or {@code low / mode / high}
 * of a PERT distribution. */
public final class AssumptionTable {

    private final Map<String, Assumption> rows;

    private AssumptionTable(Map<String, Assumption> rows) {
        this.rows = rows;
    }

    /** Reads a table that lies in the package of a class. */
    public static AssumptionTable beside(Class<?> type, String resource) {
        return of(TextTable.rows(type, resource, 4));
    }

    static AssumptionTable of(List<List<String>> table) {
        Map<String, Assumption> rows = new LinkedHashMap<>();
        for (List<String> row : table) {
            Mark mark = Mark.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Assumption assumption = new Assumption(quantity(row.get(1)), mark, row.get(3));
            if (rows.put(row.get(0), assumption) != null) {
                throw new IllegalStateException("assumption '" + row.get(0) + "' is given twice");
            }
        }
        return new AssumptionTable(rows);
    }

    private static Quantity quantity(String text) {
        double[] values = Arrays.stream(text.split("/"))
                .mapToDouble(value -> Double.parseDouble(value.strip()))
                .toArray();
        return switch (values.length) {
            case 1 -> new Constant(values[0]);
            case 2 -> new Uniform(values[0], values[1]);
            case 3 -> new Pert(values[0], values[1], values[2]);
            default -> throw new IllegalStateException("a value must be one, two or three numbers but is: " + text);
        };
    }

    /** The same table with some assumptions replaced.
     *
     * @throws IllegalArgumentException when the table has no row of that name */
    public AssumptionTable with(Map<String, Assumption> replaced) {
        Map<String, Assumption> merged = new LinkedHashMap<>(rows);
        replaced.forEach((name, assumption) -> {
            get(name);
            merged.put(name, assumption);
        });
        return new AssumptionTable(merged);
    }

    public Assumption get(String name) {
        Assumption row = rows.get(name);
        if (row == null) {
            throw new IllegalArgumentException("no assumption is called '" + name + "'");
        }
        return row;
    }

    public boolean has(String name) {
        return rows.containsKey(name);
    }

    /** The value that a table would print: the most likely one where a range is stated. */
    public double nominal(String name) {
        return get(name).quantity().nominal();
    }

    public Set<String> names() {
        return rows.keySet();
    }
}
