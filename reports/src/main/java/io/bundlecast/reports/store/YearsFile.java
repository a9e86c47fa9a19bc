package io.bundlecast.reports.store;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyResult;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** {@code years.csv.gz}: every year of every trial along every course, one row each; what is known of the course, then the margin under each contract. */
final class YearsFile {

    static final String FILE = "years.csv.gz";

    private static final int KEYS = 3;
    private static final int BLOCK = 100;

    private final JourneyResult result;
    private final JourneyResult.Shape shape;

    YearsFile(JourneyResult result) {
        this.result = result;
        this.shape = result.shape();
    }

    private String header() {
        List<String> names = new ArrayList<>(List.of("trial", "course", "year"));
        shape.measures().forEach(measure -> names.add(name(measure)));
        shape.contracts().forEach(contract -> names.add(Layout.cell(contract.id()) + ".margin"));
        return String.join(",", names) + "\n";
    }

    /** Such as {@code buildingCost} for {@code BUILDING_COST}. */
    private static String name(CourseMeasure measure) {
        StringBuilder name = new StringBuilder();
        for (String word : measure.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private int columns() {
        return shape.measures().size() + shape.contracts().size();
    }

    private double[] column(int column, int course, int year) {
        int measures = shape.measures().size();
        return column < measures
                ? result.column(shape.measures().get(column), course, year)
                : result.margin(column - measures, course, year);
    }

    private int digits(int column) {
        return column < shape.measures().size()
                ? shape.measures().get(column).scale().digits()
                : 0;
    }

    void write(OutputStream out) throws IOException {
        new ZippedRows(header(), result.trials(), BLOCK, this::rows).write(out);
    }

    private void rows(FixedPoint text, int trial) {
        for (int course = 0; course < shape.courses().size(); course++) {
            byte[] id = Layout.cell(shape.courses().get(course).id()).getBytes(StandardCharsets.UTF_8);
            for (int year = 1; year <= shape.years(); year++) {
                text.number(trial, 0);
                text.character(',');
                text.text(id);
                text.character(',');
                text.number(year, 0);
                for (int column = 0; column < columns(); column++) {
                    text.character(',');
                    text.number(column(column, course, year)[trial], digits(column));
                }
                text.character('\n');
            }
        }
    }

    /** Fills the columns of the result from the file's bytes. */
    void read(byte[] file) throws IOException, DamagedRunException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            if (!(in.readLine() + "\n").equals(header())) {
                throw new DamagedRunException(FILE, "does not have the columns of the run");
            }
            for (int trial = 0; trial < result.trials(); trial++) {
                for (int course = 0; course < shape.courses().size(); course++) {
                    for (int year = 1; year <= shape.years(); year++) {
                        row(in.readLine(), trial, course, year);
                    }
                }
            }
            if (in.readLine() != null) {
                throw new DamagedRunException(FILE, "holds more than " + result.trials() + " trials");
            }
        } catch (EOFException | ZipException e) {
            throw new DamagedRunException(FILE, "is cut off or not a gzip file");
        }
    }

    private void row(String line, int trial, int course, int year) throws DamagedRunException {
        String[] cells = line == null ? new String[0] : line.split(",", -1);
        String id = Layout.cell(shape.courses().get(course).id());
        if (cells.length != KEYS + columns()
                || !cells[0].equals(String.valueOf(trial))
                || !cells[1].equals(id)
                || !cells[2].equals(String.valueOf(year))) {
            throw new DamagedRunException(FILE, "has a wrong row at trial " + trial + ", " + id + ", year " + year);
        }
        try {
            for (int column = 0; column < columns(); column++) {
                byte[] text = cells[KEYS + column].getBytes(StandardCharsets.UTF_8);
                column(column, course, year)[trial] = FixedPoint.read(text, 0, text.length, digits(column));
            }
        } catch (NumberFormatException e) {
            throw new DamagedRunException(FILE, "has a value in trial " + trial + " that is " + e.getMessage());
        }
    }
}
