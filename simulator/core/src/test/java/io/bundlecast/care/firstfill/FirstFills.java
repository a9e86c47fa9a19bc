package io.bundlecast.care.firstfill;

import static io.bundlecast.uncertainty.Assumption.given;

import io.bundlecast.care.firstfill.DrugClass.Adherence;
import io.bundlecast.care.firstfill.DrugClass.Brand;
import io.bundlecast.care.firstfill.DrugClass.Generic;
import io.bundlecast.care.firstfill.DrugClass.Persistence;
import io.bundlecast.care.firstfill.DrugClass.Switching;
import io.bundlecast.care.firstfill.FirstFillLine.Downstream;
import io.bundlecast.care.firstfill.FirstFillLine.MarketTrend;
import io.bundlecast.care.firstfill.FirstFillLine.Pharmacy;
import io.bundlecast.care.firstfill.FirstFillLine.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The drug classes of the reference run, and lines of them. */
public final class FirstFills {

    private static final double STARTS = 1000;

    private FirstFills() {}

    /** A line of one class of the reference run with 1,000 starts.
     *
     * @param reach of the program
     * @param conversion of the program */
    public static FirstFillLine reference(String drugs, double reach, double conversion) {
        return line(new Program(given(reach), given(conversion), given(1)), List.of(drugs(drugs, null)));
    }

    public static FirstFillLine line(Program program, List<DrugClass> classes) {
        return line(program, new MarketTrend(given(0), given(0)), classes);
    }

    public static FirstFillLine line(Program program, MarketTrend trend, List<DrugClass> classes) {
        return new FirstFillLine(
                "generics",
                "Generics",
                given(StrictMath.exp(-0.265)),
                given(1),
                new Persistence(given(37.02), given(0.8456), given(0.86), given(0.83)),
                trend,
                new Downstream(given(0.35), given(0.4), given(0.3)),
                new Pharmacy(given(0.96), given(0.6), given(1)),
                program,
                classes);
    }

    public static DrugClass drugs(String id, @Nullable Switching switching) {
        double[] t = table("terms").get(id);
        return new DrugClass(
                id,
                id,
                given(STARTS),
                given(t[6]),
                given(t[5]),
                new Brand(given(t[0]), given(t[1]), given(t[3])),
                new Generic(given(t[2]), given(t[4])),
                new Adherence(given(t[7]), given(t[8]), given(t[9])),
                null,
                switching);
    }

    /** The numbers of one of the tables of the reference run, by class. */
    static Map<String, double[]> table(String name) {
        Map<String, double[]> rows = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : lines()) {
            if (!line.contains("|")) {
                inside = line.equals(name);
            } else if (inside) {
                String[] cells = line.split("\\|");
                double[] numbers = Arrays.stream(cells)
                        .skip(1)
                        .mapToDouble(cell -> Double.parseDouble(cell.strip()))
                        .toArray();
                rows.put(cells[0].strip(), numbers);
            }
        }
        return rows;
    }

    private static List<String> lines() {
        return lines("/worked-examples/first-fill/reference-run.txt");
    }

    /** The lines of a table that are not comments. */
    public static List<String> lines(String file) {
        try (InputStream stream = FirstFills.class.getResourceAsStream(file)) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
