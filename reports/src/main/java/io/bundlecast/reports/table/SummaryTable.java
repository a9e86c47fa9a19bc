package io.bundlecast.reports.table;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvWriteOptions;

/** The summary of a run as a table: contract, level, measure, statistic, value and standard error. */
public final class SummaryTable {

    private static final MathContext DIGITS = new MathContext(10);
    private static final MathContext ERROR_DIGITS = new MathContext(3);

    private SummaryTable() {}

    public static Table of(List<Figure> figures) {
        StringColumn contract = StringColumn.create("contract");
        StringColumn level = StringColumn.create("level");
        StringColumn measure = StringColumn.create("measure");
        StringColumn statistic = StringColumn.create("statistic");
        StringColumn value = StringColumn.create("value");
        StringColumn error = StringColumn.create("standardError");
        for (Figure figure : figures) {
            contract.append(figure.contract());
            level.append(figure.level());
            measure.append(figure.measure());
            statistic.append(figure.statistic());
            value.append(plain(figure.value(), DIGITS));
            error.append(plain(figure.standardError(), ERROR_DIGITS));
        }
        return Table.create("summary", contract, level, measure, statistic, value, error);
    }

    public static byte[] csv(List<Figure> figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        of(figures)
                .write()
                .usingOptions(CsvWriteOptions.builder(bytes).lineEnd("\n").build());
        return bytes.toByteArray();
    }

    /** The same figures as nested maps in a fixed order: contract, level, measure, statistic. */
    public static Map<String, Object> tree(List<Figure> figures) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Map<String, Object> at = child(root, figure.contract().isEmpty() ? "outcomes" : "contracts");
            if (!figure.contract().isEmpty()) {
                at = child(at, figure.contract());
            }
            at = child(child(at, figure.level()), figure.measure());
            Map<String, Object> leaf = child(at, figure.statistic());
            put(leaf, "value", figure.value(), DIGITS);
            put(leaf, "standardError", figure.standardError(), ERROR_DIGITS);
        }
        return root;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    private static void put(Map<String, Object> leaf, String name, double value, MathContext digits) {
        if (Double.isFinite(value)) {
            leaf.put(name, number(value, digits));
        }
    }

    private static String plain(double value, MathContext digits) {
        return Double.isFinite(value) ? number(value, digits).toPlainString() : "";
    }

    private static BigDecimal number(double value, MathContext digits) {
        BigDecimal rounded = new BigDecimal(value).round(digits).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
