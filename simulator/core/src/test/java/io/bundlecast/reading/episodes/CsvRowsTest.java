package io.bundlecast.reading.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.bundlecast.reading.tree.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of files in which some have broken quotes. */
final class CsvRowsTest {

    private static final String[] ENDS = {"\n", "\r\n", "\r"};

    @TempDir
    private Path place;

    @Test
    void readsEveryWholeRowOnceAndPlacesEveryBrokenOne() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 200; trial++) {
            StringBuilder text = new StringBuilder();
            List<String> whole = new ArrayList<>();
            List<Integer> broken = new ArrayList<>();
            String end = ENDS[random.nextInt(ENDS.length)];
            int line = 1;
            for (int row = 0; row < 40; row++) {
                String name = row + "\u00e9";
                switch (random.nextInt(6)) {
                    case 0 -> {
                        text.append(name).append(",\"never closed");
                        broken.add(line);
                    }
                    case 1 -> {
                        text.append(name).append(",\"x\"y\"");
                        broken.add(line);
                    }
                    case 2 -> {
                        text.append(name).append(",\"two").append(end).append("lines\"");
                        whole.add(line + " " + name + " two" + end + "lines");
                        line++;
                    }
                    case 3 -> text.append("");
                    default -> {
                        text.append(name).append(",\"z\"");
                        whole.add(line + " " + name + " z");
                    }
                }
                text.append(end);
                line++;
            }
            check(text.toString(), whole, broken);
        }
    }

    private void check(String text, List<String> whole, List<Integer> broken) throws IOException {
        RowProblems problems = new RowProblems("rows.csv");
        List<String> read = new ArrayList<>();
        try (CsvRows rows = new CsvRows(Files.writeString(place.resolve("rows.csv"), text), problems)) {
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                read.add(rows.line() + " " + row.getField(0) + " " + row.getField(1));
            }
        }
        assertThat(read).isEqualTo(whole);
        assertThat(problems.count()).isEqualTo(broken.size());
        if (!broken.isEmpty()) {
            assertThat(problems.first()).extracting(Problem::line).isEqualTo(broken);
        }
    }
}
